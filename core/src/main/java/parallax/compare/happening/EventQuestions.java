package parallax.compare.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.QuestionFinder;
import parallax.compare.ledger.Relater;
import parallax.compare.ledger.Relation;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;

/// Questions about what happened: whether, who did it, when and where. A question is worth asking where answers differ.
public final class EventQuestions implements QuestionFinder {
    private final Map<Slot, Relater> relaters;
    private final TellingReader reader = new TellingReader();
    private final ClaimFinder claims = new ClaimFinder();
    private final HappeningFinder happenings = new HappeningFinder();
    private final List<SlotQuestions> slots = List.of(
            new HappenedQuestions(),
            new ReleaseQuestions(),
            new WhoQuestions(),
            new WhenQuestions(),
            new WhereQuestions());

    /// @param relaters tell which answers differ
    public EventQuestions(Map<Slot, Relater> relaters) {
        this.relaters = Map.copyOf(relaters);
    }

    @Override
    public List<Question> find(StoryAccounts story) {
        List<Telling> tellings = reader.read(story);
        List<Claim> claimed = claims.find(story, tellings);
        List<Happening> found = happenings.find(tellings, story.actors()).stream()
                .map(SameVoice::completed)
                .toList();
        List<Question> questions = new ArrayList<>();
        for (SlotQuestions slot : slots) {
            slot.of(story, found, claimed).stream()
                    .filter(question -> isWorthAsking(story, question))
                    .forEach(questions::add);
        }
        return questions;
    }

    /// Whether two answers do more than agree.
    private boolean isWorthAsking(StoryAccounts story, Question question) {
        Relater relater = relaters.get(question.slot());
        List<Answer> answers = question.answers();
        for (int i = 0; relater != null && i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                Optional<Relation> relation = relater.relate(story, question, answers.get(i), answers.get(j));
                if (relation.isPresent() && relation.get().kind() != RelationKind.AGREE) {
                    return true;
                }
            }
        }
        return false;
    }
}
