package parallax.event;

import java.util.Optional;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;
import parallax.statement.Statement;

/// Whether an event is told as having happened: from tense, modality and negation around its trigger, and from what the
/// statement does that it stands in.
final class StatusReader {
    private static final int WINDOW = 4;

    private final TriggerLexicon lexicon;
    private final Phrases phrases;

    StatusReader(TriggerLexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /// @param inside the statement that the trigger stands in
    EventStatus ofVerb(VerbGroup group, Optional<Statement> inside) {
        EventStatus own = own(group);
        return own == EventStatus.HAPPENED || own == EventStatus.ONGOING ? inside(own, inside) : own;
    }

    /// A nominal event takes its status from the verb that governs it and from the statement.
    EventStatus ofNoun(int noun, Optional<Statement> inside) {
        for (int i = noun - 1; i >= Math.max(0, noun - WINDOW); i--) {
            String lemma = phrases.token(i).lemma();
            if (phrases.lower(i).equals("no")) {
                return EventStatus.DENIED;
            }
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return verbStatus(lemma).orElse(inside(EventStatus.HAPPENED, inside));
            }
        }
        return inside(EventStatus.HAPPENED, inside);
    }

    private EventStatus own(VerbGroup group) {
        for (int i = group.from(); i < group.head(); i++) {
            String word = phrases.lower(i);
            if (lexicon.is("negative", word)) {
                return EventStatus.DENIED;
            }
            if (lexicon.is("planned", word)) {
                return EventStatus.PLANNED;
            }
            if (lexicon.is("called", word)) {
                return EventStatus.CALLED_FOR;
            }
            if (lexicon.is("possible", word)) {
                return EventStatus.POSSIBLE;
            }
        }
        return group.form() == VerbGroup.Form.INFINITIVE ? governed(group) : finite(group);
    }

    private EventStatus finite(VerbGroup group) {
        if (imperative(group)) {
            return EventStatus.CALLED_FOR;
        }
        boolean progressive = phrases.has(group.head(), Feature.GERUND) && group.from() < group.head();
        return progressive ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }

    /// "Boycott the talks!": a bare verb that opens its sentence.
    private boolean imperative(VerbGroup group) {
        boolean opens = group.from() == 0 || (group.from() <= 2 && !phrases.isNominal(group.from() - 1));
        return opens
                && !phrases.has(group.head(), Feature.PAST)
                && !phrases.has(group.head(), Feature.PARTICIPLE)
                && !phrases.has(group.head(), Feature.GERUND);
    }

    /// "plans to attack", "threatened to boycott".
    private EventStatus governed(VerbGroup group) {
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - 2 * WINDOW); i--) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return verbStatus(phrases.token(i).lemma()).orElse(EventStatus.PLANNED);
            }
        }
        return EventStatus.PLANNED;
    }

    private Optional<EventStatus> verbStatus(String lemma) {
        if (lexicon.is("denied-verb", lemma)) {
            return Optional.of(EventStatus.DENIED);
        }
        if (lexicon.is("called-verb", lemma)) {
            return Optional.of(EventStatus.CALLED_FOR);
        }
        if (lexicon.is("possible-verb", lemma)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        if (lexicon.is("planned-verb", lemma)) {
            return Optional.of(EventStatus.PLANNED);
        }
        return lexicon.is("ongoing-verb", lemma) ? Optional.of(EventStatus.ONGOING) : Optional.empty();
    }

    private static EventStatus inside(EventStatus own, Optional<Statement> inside) {
        return inside.map(statement -> switch (statement.kind()) {
                    case DEMANDS, PROPOSES, ASKS, ORDERS -> EventStatus.CALLED_FOR;
                    case THREATENS -> EventStatus.POSSIBLE;
                    case PROMISES, INTENDS -> EventStatus.PLANNED;
                    case DENIES, REFUSES -> EventStatus.DENIED;
                    case ASSERTS, ACCUSES, BELIEVES -> own;
                })
                .orElse(own);
    }
}
