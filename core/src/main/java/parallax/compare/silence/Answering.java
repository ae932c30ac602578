package parallax.compare.silence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.RecordRef;

/// Which records of a story answer which of its questions.
public final class Answering {
    private final Map<RecordRef, List<Question>> questions = new HashMap<>();

    /// @param all questions of the story
    public Answering(Collection<Question> all) {
        for (Question question : all) {
            for (Answer answer : question.answers()) {
                questions
                        .computeIfAbsent(answer.ref(), key -> new ArrayList<>())
                        .add(question);
            }
        }
    }

    /// Whether a record answers any question.
    boolean holds(RecordRef ref) {
        return questions.containsKey(ref);
    }

    /// Whether a record can yet be meant as an answer to a question: it answers none, or only such as no account
    /// answers besides this one. An account that answers both tells them apart.
    boolean isFree(RecordRef ref, Question asked) {
        Set<String> accounts = accounts(asked);
        for (Question question : questions.getOrDefault(ref, List.of())) {
            if (question.slot() != asked.slot() || accounts(question).stream().anyMatch(accounts::contains)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> accounts(Question question) {
        Set<String> accounts = new HashSet<>();
        question.answers().forEach(answer -> accounts.add(answer.ref().account()));
        return accounts;
    }
}
