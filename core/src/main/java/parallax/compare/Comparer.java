package parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.compare.board.BoardReader;
import parallax.compare.happening.EventQuestions;
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
import parallax.compare.origin.AccountOrigins;
import parallax.compare.origin.AnswerOrigins;
import parallax.compare.origin.Families;
import parallax.compare.relation.CountRelater;
import parallax.compare.relation.DaysRelater;
import parallax.compare.relation.DoersRelater;
import parallax.compare.relation.OccurrenceRelater;
import parallax.compare.relation.SiteRelater;
import parallax.compare.relation.StandRelater;
import parallax.compare.silence.Answering;
import parallax.compare.silence.SilenceFinder;
import parallax.compare.story.StoryGrouper;
import parallax.compare.story.StoryItem;

/// Holds accounts side by side. Accounts are grouped into stories; all else is a function of one story's accounts, so
/// that an account that is added changes only the story it joins.
public final class Comparer {
    private final List<QuestionFinder> finders;
    private final Map<Slot, Relater> relaters;
    private final Families families;
    private final BoardReader boards = new BoardReader();
    private final StoryGrouper grouper = StoryGrouper.builtIn();
    private final SilenceFinder silences = new SilenceFinder();

    Comparer(List<QuestionFinder> finders, Map<Slot, Relater> relaters, Families families) {
        this.families = families;
        this.finders = List.copyOf(finders);
        this.relaters = Map.copyOf(relaters);
    }

    /// With the rules and word lists that ship.
    public static Comparer builtIn() {
        return builtIn(Families.NONE);
    }

    /// The same, with the publisher families that a user knows.
    public static Comparer builtIn(Families families) {
        Map<Slot, Relater> relaters = Map.of(
                Slot.FIGURE, new CountRelater(),
                Slot.HAPPENED, new OccurrenceRelater(),
                Slot.WHO, new DoersRelater(),
                Slot.WHEN, new DaysRelater(),
                Slot.WHERE, new SiteRelater(),
                Slot.POSITION, new StandRelater());
        return new Comparer(
                List.of(new FigureQuestions(), new EventQuestions(relaters), new PositionQuestions()),
                relaters,
                families);
    }

    /// The whole comparison; the same for the same accounts in any order.
    public Comparison compare(Collection<Account> accounts) {
        List<Story> stories = grouped(accounts).stream().map(this::story).toList();
        return new Comparison(stories);
    }

    private List<List<Account>> grouped(Collection<Account> accounts) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(account -> byId.put(account.document().id(), account));
        return grouper.group(accounts.stream().map(StoryItem::of).toList()).stream()
                .map(ids -> ids.stream().map(byId::get).toList())
                .toList();
    }

    /// The issues of the accounts of one story.
    public Story story(Collection<Account> accounts) {
        List<Compared> all = accounts.stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList();
        StoryAccounts story = new StoryAccounts(all);
        AccountOrigins origins = AccountOrigins.of(story, families);
        AnswerOrigins answers = new AnswerOrigins(story, origins);
        List<Question> questions = new ArrayList<>();
        finders.forEach(finder -> questions.addAll(finder.find(story)));
        Answering answering = new Answering(questions);
        List<Issue> issues = new ArrayList<>();
        questions.forEach(question -> issues.add(issue(story, question, answers, answering)));
        issues.sort(Comparator.comparing((Issue issue) -> !issue.isDispute())
                .thenComparing(issue -> -issue.answers().size())
                .thenComparing(Issue::id));
        return new Story(
                story.id(),
                story.accounts().stream().map(Compared::id).toList(),
                origins.partition(),
                issues,
                boards.read(story));
    }

    private Issue issue(StoryAccounts story, Question question, AnswerOrigins answerOrigins, Answering answering) {
        List<Answer> answers = question.answers();
        List<List<RecordRef>> origins = answerOrigins.partition(answers);
        String id = question.slot().label() + "-" + answers.getFirst().ref();
        return new Issue(
                id,
                story.id(),
                question.slot(),
                question.words(),
                answers,
                relations(story, question, origins),
                origins,
                silences.find(story, question, answering));
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
