package parallax.eval.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The true ledger of a world: every question on which its accounts can be held together, with the answers.
final class Ledger {
    /// Accounts of a story that are written within so many days after a happening could tell of it.
    private static final int DAYS = 6;

    private final World world;
    private final Map<String, String> families = new LinkedHashMap<>();

    /// @param account place of the account in the world
    /// @param origin  answers of an issue with the same one are one origin
    record Answer(int account, String record, Value value, String holder, String origin) {}

    /// @param silent places of accounts that cover the story and have no answer
    record Issue(String aspect, Happening happening, List<Answer> answers, List<Integer> silent) {
        Issue {
            answers = List.copyOf(answers);
            silent = List.copyOf(silent);
        }

        /// The slot of the codebook.
        String slot() {
            String first = aspect.contains(" ") ? aspect.substring(0, aspect.indexOf(' ')) : aspect;
            return first.equals("did") ? "happened" : first;
        }
    }

    Ledger(World world) {
        this.world = world;
        world.conflict().outlets().forEach(outlet -> families.put(outlet.actor(), outlet.family()));
    }

    /// The issues, by happening in the order of the stories.
    List<Issue> issues() {
        Map<Integer, List<Integer>> stories = new LinkedHashMap<>();
        for (int at = 0; at < world.accounts().size(); at++) {
            stories.computeIfAbsent(world.accounts().get(at).story(), _ -> new ArrayList<>())
                    .add(at);
        }
        List<Issue> issues = new ArrayList<>();
        stories.keySet().stream()
                .sorted()
                .forEach(story -> issues.addAll(issues(stories.getOrDefault(story, List.of()))));
        return issues;
    }

    private List<Issue> issues(List<Integer> accounts) {
        Map<Question, List<Answer>> answers = new LinkedHashMap<>();
        for (int account : accounts) {
            collect(account, answers);
        }
        List<Issue> issues = new ArrayList<>();
        for (Map.Entry<Question, List<Answer>> entry : answers.entrySet()) {
            if (asked(entry.getKey(), entry.getValue())) {
                Happening happening = entry.getKey().happening();
                List<Integer> silent = silent(happening, accounts, entry.getValue());
                issues.add(new Issue(entry.getKey().aspect(), happening, entry.getValue(), silent));
            }
        }
        return issues;
    }

    private record Question(Happening happening, String aspect) {}

    private void collect(int account, Map<Question, List<Answer>> answers) {
        Set<String> given = new HashSet<>();
        Numbering numbering = new Numbering();
        for (Paragraph paragraph : world.accounts().get(account).paragraphs()) {
            for (Paragraph.Answered answer : paragraph.answers()) {
                Question question = new Question(answer.happening(), answer.aspect());
                if (given.add(answer.happening().id() + answer.aspect() + answer.value() + answer.holder())) {
                    answers.computeIfAbsent(question, _ -> new ArrayList<>()).add(answer(account, answer, numbering));
                }
            }
            numbering.pass(paragraph);
        }
    }

    private Answer answer(int account, Paragraph.Answered answer, Numbering numbering) {
        String origin = origin(answer.holder()) + " " + answer.value();
        String record = numbering.id(answer.section(), answer.record());
        return new Answer(account, record, answer.value(), answer.holder(), origin);
    }

    /// Who speaks for a body and the body are one; so are outlets of one family.
    private String origin(String holder) {
        Actor actor = world.conflict().actor(holder);
        boolean speaker = actor.kind().equals("person");
        return families.getOrDefault(holder, speaker ? actor.parent() : holder);
    }

    /// Whether a question is worth a line: a figure or a position always; whether somebody did something where it is
    /// denied; when and where if the answers differ; the others if two accounts answer.
    private static boolean asked(Question question, List<Answer> answers) {
        String aspect = question.aspect();
        if (aspect.startsWith("did ")) {
            return denied(answers)
                    && answers.stream().anyMatch(answer -> answer.value().equals(new Value.Fact(true)));
        }
        if (aspect.equals("when") || aspect.equals("where")) {
            return answers.stream().map(Answer::value).distinct().count() > 1;
        }
        boolean several = answers.stream().map(Answer::account).distinct().count() > 1;
        return several || aspect.startsWith("figure") || aspect.startsWith("position");
    }

    private static boolean denied(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> answer.value().equals(new Value.Fact(false)));
    }

    private List<Integer> silent(Happening happening, List<Integer> accounts, List<Answer> answers) {
        Set<Integer> speak = new HashSet<>();
        answers.forEach(answer -> speak.add(answer.account()));
        long day = happening.day().toEpochDay();
        return accounts.stream()
                .filter(account -> !speak.contains(account))
                .filter(account -> {
                    long written = world.accounts().get(account).date().toEpochDay();
                    return written > day && written <= day + DAYS;
                })
                .toList();
    }
}
