package parallax.compare.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.place.Place;

/// Where was it? Asked where the places named differ.
final class WhereQuestions implements SlotQuestions {
    private static final Set<String> GROUPS = Set.of(
            "harm",
            "ground attack",
            "exercise",
            "protest",
            "crossing",
            "meeting",
            "agreement",
            "release",
            "obstruction",
            "delivery");

    @Override
    public List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims) {
        List<Question> questions = new ArrayList<>();
        for (Happening happening : happenings) {
            if (GROUPS.contains(happening.group())) {
                List<Telling> told = Representatives.of(
                        Anchors.held(
                                happening.group(),
                                happening.tellings().stream()
                                        .filter(telling ->
                                                Sites.isLocal(telling.place()) && Polarity.of(telling) == Polarity.YES)
                                        .toList()),
                        happening.group(),
                        any -> 0);
                Set<String> places = new HashSet<>();
                told.forEach(telling -> places.add(name(telling)));
                if (places.size() > 1) {
                    questions.add(question(told));
                }
            }
        }
        return questions;
    }

    private static String name(Telling telling) {
        Place place = telling.place();
        return place == null ? "" : FoldedName.of(place.name());
    }

    private static Question question(List<Telling> told) {
        List<Answer> answers = new ArrayList<>();
        for (Telling telling : told) {
            Place place = telling.place();
            if (place != null) {
                Value.Site site = new Value.Site(place.name(), place.at());
                answers.add(new Answer(telling.ref(), telling.event().trigger(), telling.holder(), site, place.name()));
            }
        }
        Telling named = told.getFirst();
        String days = named.days().isUnknown() ? "" : ", " + QuestionWords.days(named.days());
        String words = "Where: “" + QuestionWords.phrase(named) + "”" + days + "?";
        return new Question(Slot.WHERE, words, answers, QuestionWords.subject(told));
    }
}
