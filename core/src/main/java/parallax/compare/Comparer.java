package parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.compare.board.BoardReader;
import parallax.compare.issue.FigureQuestions;
import parallax.compare.issue.PositionQuestions;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Comparison;
import parallax.compare.ledger.Issue;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.QuestionFinder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.Story;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.relation.CountRelater;
import parallax.compare.relation.StandRelater;

/// Holds accounts side by side. Accounts are grouped into stories; all else is a function of one story's accounts, so
/// that an account that is added changes only the story it joins.
public final class Comparer {
    private final List<QuestionFinder> finders;
    private final Map<Slot, Relater> relaters;
    private final BoardReader boards = new BoardReader();

    Comparer(List<QuestionFinder> finders, Map<Slot, Relater> relaters) {
        this.finders = List.copyOf(finders);
        this.relaters = Map.copyOf(relaters);
    }

    /// With the rules and word lists that ship.
    public static Comparer builtIn() {
        return new Comparer(
                List.of(new FigureQuestions(), new PositionQuestions()),
                Map.of(Slot.FIGURE, new CountRelater(), Slot.POSITION, new StandRelater()));
    }

    /// The whole comparison; the same for the same accounts in any order.
    public Comparison compare(Collection<Account> accounts) {
        List<Story> stories = grouped(accounts).stream().map(this::story).toList();
        return new Comparison(stories);
    }

    private static List<List<Account>> grouped(Collection<Account> accounts) {
        return accounts.isEmpty() ? List.of() : List.of(List.copyOf(accounts));
    }

    /// The issues of the accounts of one story.
    public Story story(Collection<Account> accounts) {
        List<Compared> all = accounts.stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList();
        StoryAccounts story = new StoryAccounts(all);
        List<Issue> issues = new ArrayList<>();
        for (QuestionFinder finder : finders) {
            finder.find(story).forEach(question -> issues.add(issue(story, question)));
        }
        issues.sort(Comparator.comparing((Issue issue) -> !issue.isDispute())
                .thenComparing(issue -> -issue.answers().size())
                .thenComparing(Issue::id));
        List<String> ids = story.accounts().stream().map(Compared::id).toList();
        return new Story(story.id(), ids, ids.stream().map(List::of).toList(), issues, boards.read(story));
    }

    private Issue issue(StoryAccounts story, Question question) {
        List<Answer> answers = question.answers();
        List<List<RecordRef>> origins = origins(answers);
        String id = question.slot().label() + "-" + answers.getFirst().ref();
        return new Issue(
                id,
                story.id(),
                question.slot(),
                question.words(),
                answers,
                relations(story, question, origins),
                origins,
                List.of());
    }

    private static List<List<RecordRef>> origins(List<Answer> answers) {
        return answers.stream().map(answer -> List.of(answer.ref())).toList();
    }

    private List<Relation> relations(StoryAccounts story, Question question, List<List<RecordRef>> origins) {
        Relater relater = relaters.get(question.slot());
        Map<RecordRef, Integer> origin = new TreeMap<>();
        for (int i = 0; i < origins.size(); i++) {
            for (RecordRef ref : origins.get(i)) {
                origin.put(ref, i);
            }
        }
        List<Relation> relations = new ArrayList<>();
        List<Answer> answers = question.answers();
        for (int i = 0; relater != null && i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                if (!Objects.equals(
                        origin.get(answers.get(i).ref()),
                        origin.get(answers.get(j).ref()))) {
                    Optional<Relation> relation = relater.relate(story, question, answers.get(i), answers.get(j));
                    relation.ifPresent(relations::add);
                }
            }
        }
        return relations;
    }
}
