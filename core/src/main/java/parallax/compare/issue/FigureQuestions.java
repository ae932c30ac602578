package parallax.compare.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.compare.count.CountMatcher;
import parallax.compare.count.Echoes;
import parallax.compare.count.Tally;
import parallax.compare.count.Tally.Trait;
import parallax.compare.count.TallyReader;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.QuestionFinder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.time.Interval;

/// Which figures answer the same "How many …?".
public final class FigureQuestions implements QuestionFinder {
    /// Of whom one asks even if one account alone gives a number.
    private static final Set<String> VICTIMS = Set.of("killed", "injured", "missing", "moved", "held", "marched");

    private static final int TERMS = 12;
    private final TallyReader reader = new TallyReader();
    private final CountMatcher matcher = CountMatcher.builtIn();

    @Override
    public List<Question> find(StoryAccounts story) {
        Echoes echoes = new Echoes(reader.counts(story));
        List<Tally> told = echoes.told();
        List<Question> questions = new ArrayList<>();
        CountMatcher.Matched matched = matcher.match(told);
        for (List<Tally> cluster : matched.groups()) {
            List<Tally> answers =
                    Rows.without(Parts.without(Repeats.without(CountMatcher.inOrder(echoes.with(cluster)))));
            if (!answers.isEmpty() && isAsked(answers)) {
                questions.add(question(answers, matched.unsure()));
            }
        }
        return questions;
    }

    private static boolean isAsked(List<Tally> answers) {
        Set<String> accounts = new HashSet<>();
        Set<List<String>> voices = new HashSet<>();
        for (Tally tally : answers) {
            accounts.add(tally.ref().account());
            voices.add(tally.holder().chain());
        }
        if (accounts.size() > 1 || voices.size() > 1) {
            return true;
        }
        Tally first = answers.getFirst();
        boolean whole = !first.is(Trait.PART) && !first.is(Trait.CELL);
        return answers.size() == 1
                ? whole
                        && VICTIMS.contains(first.topic().name())
                        && first.unit().equals("people")
                : answers.stream().noneMatch(tally -> tally.is(Trait.CELL));
    }

    private static Question question(List<Tally> tallies, Set<Set<RecordRef>> unsure) {
        List<Answer> answers = tallies.stream().map(FigureQuestions::answer).toList();
        return new Question(
                Slot.FIGURE, CountQuestionWords.of(tallies), answers, about(tallies), unsure(tallies, unsure));
    }

    private static Set<Set<RecordRef>> unsure(List<Tally> tallies, Set<Set<RecordRef>> all) {
        Set<Set<RecordRef>> unsure = new HashSet<>();
        for (Tally one : tallies) {
            for (Tally other : tallies) {
                if (!one.ref().equals(other.ref()) && all.contains(Set.of(one.ref(), other.ref()))) {
                    unsure.add(Set.of(one.ref(), other.ref()));
                }
            }
        }
        return unsure;
    }

    private static Answer answer(Tally tally) {
        return new Answer(
                tally.ref(),
                tally.figure().span(),
                tally.holder(),
                new Value.Count(tally.figure(), tally.asOf()),
                CountQuestionWords.shown(tally));
    }

    private static Question.Subject about(List<Tally> tallies) {
        Map<String, Integer> counts = new HashMap<>();
        Interval when = Interval.UNKNOWN;
        for (Tally tally : tallies) {
            tally.words().forEach((word, weight) -> {
                if (weight >= 1) {
                    counts.merge(word, 1, Integer::sum);
                }
            });
            when = when.isUnknown() ? tally.happened() : when;
        }
        List<String> terms = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .map(Map.Entry::getKey)
                .toList();
        return new Question.Subject(terms, List.of(), when);
    }
}
