package parallax.compare.happening;

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

/// Who did it? Asked where doers differ.
final class WhoQuestions implements SlotQuestions {
    /// Of what else is told, whoever takes part need not be whoever did it.
    private static final Set<String> GROUPS = Set.of(
            "harm",
            "ground attack",
            "agreement",
            "walkout",
            "cyber attack",
            "obstruction",
            "mediation",
            "blockade",
            "closure",
            "human shield",
            "detention",
            "proposal",
            "mine-laying",
            "expulsion",
            "looting",
            "demolition",
            "crackdown",
            "overthrow",
            "truce violation",
            "vote rigging");

    /// What two do to each other has no doer.
    private static final String MUTUAL = "clash";

    @Override
    public List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims) {
        List<Question> questions = new ArrayList<>();
        for (Happening happening : happenings) {
            if (GROUPS.contains(happening.group())) {
                List<Telling> told = happening.ties().tied(told(story.actors(), happening));
                if (differ(told)) {
                    questions.add(question(story.actors(), told));
                }
            }
        }
        return questions;
    }

    private static List<Telling> told(CaseActors actors, Happening happening) {
        List<Telling> named = happening.tellings().stream()
                .filter(telling -> Polarity.of(telling) == Polarity.YES)
                .filter(telling -> telling.status() != EventStatus.ONGOING)
                .filter(telling -> !telling.act(happening.group()).equals(MUTUAL))
                .filter(telling -> !telling.doers().isEmpty() && !Doers.areVague(actors, telling.doers()))
                .toList();
        return Representatives.of(named, happening.group(), Telling::doers);
    }

    private static boolean differ(List<Telling> told) {
        Set<Set<String>> doers = new HashSet<>();
        told.forEach(telling -> doers.add(Set.copyOf(telling.doers())));
        return doers.size() > 1;
    }

    private static Question question(CaseActors actors, List<Telling> told) {
        List<Answer> answers = told.stream()
                .map(telling -> new Answer(
                        telling.ref(),
                        telling.event().trigger(),
                        telling.holder(),
                        new Value.Doers(telling.doers()),
                        QuestionWords.names(actors, telling.doers())))
                .toList();
        Telling named = told.getFirst();
        String words = "Who did it: “" + QuestionWords.phrase(named) + "”" + QuestionWords.circumstances(named) + "?";
        return new Question(Slot.WHO, words, answers, QuestionWords.subject(told));
    }
}
