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
        boolean open = own == EventStatus.HAPPENED || own == EventStatus.ONGOING;
        return open ? isPast(group) ? insidePast(own, inside) : inside(own, inside) : own;
    }

    /// A nominal event takes its status from the verb that carries it ("launched an attack"), from the one that
    /// governs it ("called for an attack"), from the one it is the subject of ("talks will open") and from the
    /// statement.
    ///
    /// @param start   first token of the noun's phrase
    /// @param carrier the light verb whose object it is
    EventStatus ofNoun(int noun, int start, Optional<VerbGroup> carrier, Optional<Statement> inside) {
        for (int i = start; i < noun; i++) {
            Optional<EventStatus> told = adjective(phrases.lower(i));
            if (told.isPresent()) {
                return told.get();
            }
        }
        if (carrier.isPresent()) {
            return ofVerb(carrier.get(), inside);
        }
        return governor(start).or(() -> predicate(noun)).orElseGet(() -> inside(EventStatus.HAPPENED, inside));
    }

    /// "no attack", "a planned attack", "alleged", "ongoing".
    private Optional<EventStatus> adjective(String word) {
        if (lexicon.is("planned-noun", word)) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (lexicon.is("possible-noun", word)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        if (lexicon.is("ongoing-noun", word)) {
            return Optional.of(EventStatus.ONGOING);
        }
        return word.equals("no") ? Optional.of(EventStatus.DENIED) : Optional.empty();
    }

    private Optional<EventStatus> governor(int start) {
        for (int i = start - 1; i >= Math.max(0, start - WINDOW); i--) {
            if (lexicon.is("called-noun", phrases.token(i).lemma())) {
                return Optional.of(EventStatus.CALLED_FOR);
            }
            if (phrases.lower(i).equals("without")) {
                return Optional.of(EventStatus.DENIED);
            }
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return verbStatus(phrases.token(i).lemma());
            }
        }
        return Optional.empty();
    }

    /// "The talks will open": the verb whose subject the noun is.
    private Optional<EventStatus> predicate(int noun) {
        for (int i = noun + 1; i < Math.min(phrases.size(), noun + 2 * WINDOW); i++) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                VerbGroup group = VerbGroup.around(phrases, i, false);
                boolean governs = group.form() != VerbGroup.Form.INFINITIVE && group.form() != VerbGroup.Form.GERUND;
                EventStatus told = governs ? words(group).orElse(EventStatus.HAPPENED) : EventStatus.HAPPENED;
                return told == EventStatus.HAPPENED ? Optional.empty() : Optional.of(told);
            }
            if (phrases.is(i, PartOfSpeech.PUNCT, PartOfSpeech.SCONJ) || phrases.isRelative(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private EventStatus own(VerbGroup group) {
        return words(group)
                .orElseGet(() -> group.form() == VerbGroup.Form.INFINITIVE ? governed(group) : finite(group));
    }

    /// What auxiliaries and negation say; absent where there are none.
    private Optional<EventStatus> words(VerbGroup group) {
        for (int i = group.from(); i < group.head(); i++) {
            String word = phrases.lower(i);
            if (lexicon.is("negative", word)) {
                return Optional.of(EventStatus.DENIED);
            }
            if (lexicon.is("planned", word)) {
                return Optional.of(isConditional(group) ? EventStatus.POSSIBLE : EventStatus.PLANNED);
            }
            if (lexicon.is("called", word)) {
                return Optional.of(EventStatus.CALLED_FOR);
            }
            if (lexicon.is("possible", word)) {
                return Optional.of(EventStatus.POSSIBLE);
            }
        }
        if (lexicon.is("nobody", phrases.lower(group.from() - 1))
                || lexicon.is("nobody", phrases.lower(group.from() - 2))) {
            return Optional.of(EventStatus.DENIED);
        }
        return isConditional(group) ? Optional.of(EventStatus.POSSIBLE) : Optional.empty();
    }

    /// "if X attacks", "unless the crew is freed", "whether X met Y".
    private boolean isConditional(VerbGroup group) {
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - 2 * WINDOW); i--) {
            if (lexicon.is("conditional", phrases.lower(i))) {
                return true;
            }
            if (phrases.is(i, PartOfSpeech.VERB) || phrases.lower(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private EventStatus finite(VerbGroup group) {
        if (imperative(group)) {
            return EventStatus.CALLED_FOR;
        }
        boolean progressive = phrases.has(group.head(), Feature.GERUND) && group.from() < group.head();
        boolean lasting = phrases.has(group.head(), Feature.PRESENT)
                && lexicon.is("lasting", phrases.token(group.head()).lemma());
        return progressive || lasting ? EventStatus.ONGOING : EventStatus.HAPPENED;
    }

    /// "Boycott the vote!": a bare verb that opens its sentence.
    private boolean imperative(VerbGroup group) {
        if (phrases.has(group.head(), Feature.IMPERATIVE)) {
            return group.from() == group.head();
        }
        boolean opens = group.from() == 0 || (group.from() <= 2 && !phrases.isNominal(group.from() - 1));
        return opens
                && !phrases.has(group.head(), Feature.PAST)
                && !phrases.has(group.head(), Feature.PARTICIPLE)
                && !phrases.has(group.head(), Feature.GERUND);
    }

    /// "plans to attack", "threatened to boycott".
    private EventStatus governed(VerbGroup group) {
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - 3 * WINDOW); i--) {
            if (phrases.is(i, PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJ)) {
                Optional<EventStatus> told = verbStatus(phrases.token(i).lemma());
                if (told.isPresent() && (phrases.is(i, PartOfSpeech.VERB) || i == group.from() - 1)) {
                    return told.get();
                }
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
        if (lexicon.is("done-verb", lemma)) {
            return Optional.of(EventStatus.HAPPENED);
        }
        if (lexicon.is("planned-verb", lemma)) {
            return Optional.of(EventStatus.PLANNED);
        }
        return lexicon.is("ongoing-verb", lemma) ? Optional.of(EventStatus.ONGOING) : Optional.empty();
    }

    /// "promised to come, a week after the crew was freed": what is told in the past is no part of the promise.
    private boolean isPast(VerbGroup group) {
        boolean past = false;
        for (int i = group.from(); i <= group.head(); i++) {
            past |= phrases.has(i, Feature.PAST);
        }
        return past;
    }

    private static EventStatus insidePast(EventStatus own, Optional<Statement> inside) {
        EventStatus told = inside(own, inside);
        return told == EventStatus.DENIED ? told : own;
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
