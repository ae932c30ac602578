package parallax.compare.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.compare.relation.Doers;
import parallax.event.EventStatus;
import parallax.text.Span;
import parallax.text.WordClasses;
import parallax.time.Interval;

/// When was it, or when will it be? Asked where the days given differ.
final class WhenQuestions implements SlotQuestions {
    /// A longer interval says when it was going on, not when it was.
    private static final int LONGEST = 10;
    /// So many words before the days tell whether they are those of a beginning or an end.
    private static final int BEFORE = 4;
    /// What lasts after its day: "the agreement of 3 May is being carried out".
    private static final String LASTING = "agreement";

    private final WordClasses classes = WordClasses.read(WhenQuestions.class, "word-classes.tsv");

    @Override
    public List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims) {
        List<Question> questions = new ArrayList<>();
        for (Happening happening : happenings) {
            List<Telling> all = withoutWider(story.actors(), happening.group(), told(happening));
            List<Telling> told = happening.ties().tied(all);
            Set<Interval> days = new HashSet<>();
            told.forEach(telling -> days.add(days(happening.group(), telling)));
            if (days.size() > 1) {
                questions.add(question(happening.group(), told));
            }
        }
        return questions;
    }

    private List<Telling> told(Happening happening) {
        List<Telling> dated = happening.tellings().stream()
                .filter(telling -> !days(happening.group(), telling).isUnknown())
                .toList();
        List<Telling> held = Anchors.held(happening.group(), dated);
        return Representatives.of(held, happening.group(), telling -> days(happening.group(), telling));
    }

    /// Where one account gives a week and a day of it in the words of one side, the day.
    private List<Telling> withoutWider(CaseActors actors, String group, List<Telling> told) {
        return told.stream()
                .filter(one -> told.stream().noneMatch(other -> isWider(actors, group, one, other)))
                .toList();
    }

    private boolean isWider(CaseActors actors, String group, Telling one, Telling other) {
        if (!one.in().id().equals(other.in().id())) {
            return false;
        }
        String holder = one.holder().actor();
        String otherHolder = other.holder().actor();
        boolean side = one.holder().name().equals(other.holder().name())
                || holder != null && otherHolder != null && Doers.meet(actors, List.of(holder), List.of(otherHolder));
        Interval days = days(group, one);
        Interval otherDays = days(group, other);
        return side && !days.equals(otherDays) && otherDays.isWithin(days);
    }

    /// The days on which it was, or began, by a telling; unknown where it only tells when it was going on.
    private Interval days(String group, Telling telling) {
        LocalDate from = telling.days().from();
        LocalDate to = telling.days().to();
        if (from == null || to == null || telling.status() == EventStatus.DENIED || isLed(telling, "until")) {
            return Interval.UNKNOWN;
        }
        boolean open = telling.status() == EventStatus.POSSIBLE && !Venues.is(group);
        if (isAsOf(telling) || open || telling.status() == EventStatus.CALLED_FOR) {
            return Interval.UNKNOWN;
        }
        if (isLed(telling, "since")) {
            return Interval.day(from);
        }
        boolean ahead = !telling.status().isReal();
        boolean point = Processes.is(group) ? from.equals(to) : !to.isAfter(from.plusDays(LONGEST));
        boolean made = telling.status() == EventStatus.HAPPENED
                || group.equals(LASTING) && telling.status() == EventStatus.ONGOING && from.equals(to);
        return ahead || made && point ? telling.days() : Interval.UNKNOWN;
    }

    /// "As of 3 May" is the day of a count.
    private static boolean isAsOf(Telling telling) {
        List<String> words = telling.sentence().lower();
        int at = dayWord(telling);
        return at > 1 && words.get(at - 1).equals("of") && words.get(at - 2).equals("as");
    }

    /// Which word of its sentence the days begin with; the first where no words give them.
    private static int dayWord(Telling telling) {
        Span days = telling.daySpan();
        return days == null ? 0 : telling.sentence().indexAt(days.start());
    }

    /// Whether a word of a class stands before the words that give the days.
    private boolean isLed(Telling telling, String wordClass) {
        Words sentence = telling.sentence();
        int at = dayWord(telling);
        for (int i = Math.max(0, at - BEFORE);
                i <= Math.min(at, sentence.lower().size() - 1);
                i++) {
            if (classes.is(wordClass, sentence.lower().get(i))) {
                return true;
            }
        }
        return false;
    }

    private Question question(String group, List<Telling> told) {
        List<Answer> answers = told.stream()
                .map(telling -> new Answer(
                        telling.ref(),
                        telling.event().trigger(),
                        telling.holder(),
                        new Value.Days(days(group, telling)),
                        QuestionWords.days(days(group, telling))))
                .toList();
        Telling named = told.getFirst();
        String place = named.place() == null ? "" : ", " + named.place().name();
        String words = "When: “" + QuestionWords.phrase(named) + "”" + place + "?";
        return new Question(Slot.WHEN, words, answers, QuestionWords.subject(told));
    }
}
