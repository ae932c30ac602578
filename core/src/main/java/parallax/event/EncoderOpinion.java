package parallax.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.language.encoder.EventEvidence;

/// What the encoder's event head adds to the lexicon and to the rules of status: it has read the whole sentence and
/// knows words that no list has, but alone it is right too seldom. So it is heard only where it is sure.
final class EncoderOpinion {
    /// A single word of the lexicon that less likely tells an event does not.
    private static final float LEAST = 0.1f;
    /// A word outside the lexicon that more likely tells a type of event does.
    private static final float SURE = 0.6f;
    /// What more likely did not happen is not told as a fact: calling a fear a fact costs more than the reverse.
    private static final float UNREAL = 0.5f;

    /// Denials are not among them: those are told by words that the rules know, and the encoder takes many an act that
    /// "the union said" somebody had done for one that was denied.
    private static final List<EventStatus> UNREAL_ONES =
            List.of(EventStatus.PLANNED, EventStatus.CALLED_FOR, EventStatus.POSSIBLE);

    private final SentenceTree tree;

    EncoderOpinion(SentenceTree tree) {
        this.tree = tree;
    }

    private EventEvidence evidence(int at) {
        return tree.sentence().event(at);
    }

    boolean doubts(int at) {
        return evidence(at).any() < LEAST;
    }

    /// The type of event that a verb or noun surely tells.
    Optional<EventType> type(int at) {
        if (!tree.is(at, PartOfSpeech.VERB) && !tree.is(at, PartOfSpeech.NOUN)) {
            return Optional.empty();
        }
        return evidence(at).types().entrySet().stream()
                .filter(type -> type.getValue() > SURE)
                .map(type -> EventType.valueOf(type.getKey()))
                .findFirst();
    }

    /// The status that the rules found, unless they took for a fact what likely is none.
    EventStatus status(int at, EventStatus found) {
        if (!found.isReal()) {
            return found;
        }
        return UNREAL_ONES.stream()
                .filter(status -> evidence(at).status(status.name().toLowerCase(Locale.ROOT)) > UNREAL)
                .findFirst()
                .orElse(found);
    }
}
