package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;
import parallax.statement.Statement;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds the events of one sentence.
final class EventFinder {
    /// What joins a recipient to its verb or noun: "talks with X", "the bombing of X".
    private static final Set<String> RECIPIENT_LINKS =
            Set.of("of", "on", "against", "with", "to", "from", "at", "for", "between", "upon", "towards");

    private final TriggerLexicon lexicon;
    private final Phrases phrases;
    private final Participants participants;
    private final Statements statements;
    private final StatusReader status;

    EventFinder(TriggerLexicon lexicon, Phrases phrases, Participants participants, Statements statements) {
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.participants = participants;
        this.statements = statements;
        this.status = new StatusReader(lexicon, phrases);
    }

    /// An event without its place and time.
    record Found(Span trigger, Trigger type, List<String> actors, List<String> recipients, EventStatus status) {}

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            int at = i;
            if (phrases.is(i, PartOfSpeech.VERB)) {
                verb(i).ifPresent(found::add);
            } else if (phrases.is(i, PartOfSpeech.NOUN)) {
                lexicon.noun(phrases.token(i).lemma()).ifPresent(trigger -> found.add(nominal(at, trigger)));
            }
        }
        return found;
    }

    private Optional<Found> verb(int head) {
        String lemma = phrases.token(head).lemma();
        Optional<Trigger> withParticle = lexicon.verb(lemma + " " + phrases.lower(head + 1));
        VerbGroup group = VerbGroup.around(phrases, head, withParticle.isPresent());
        return withParticle.or(() -> lexicon.verb(lemma)).map(trigger -> clause(group, trigger));
    }

    private Found clause(VerbGroup group, Trigger trigger) {
        Span words = phrases.span(group.head(), group.end());
        List<String> subject = before(group.from());
        List<String> object = after(group.end());
        boolean passive = group.form() == VerbGroup.Form.PASSIVE;
        Optional<Statement> inside = statements.around(words);
        return new Found(
                words,
                trigger,
                passive ? agent(group.end()) : subject,
                passive ? subject : object,
                status.ofVerb(group, inside));
    }

    private List<String> before(int end) {
        int start = phrases.phraseBefore(end);
        return start < 0 || start >= end ? List.of() : participants.in(phrases.span(start, end));
    }

    /// The object, or what a preposition right after the verb governs.
    private List<String> after(int from) {
        int start = RECIPIENT_LINKS.contains(phrases.lower(from)) ? from + 1 : from;
        int end = phrases.phraseAfter(start);
        return end > start ? participants.in(phrases.span(start, end)) : List.of();
    }

    private List<String> agent(int from) {
        return phrases.lower(from).equals("by") ? after(from + 1) : List.of();
    }

    /// "the bombing of X by Y", "Y's attack on X", "talks between X and Y".
    private Found nominal(int noun, Trigger trigger) {
        Span words = phrases.span(noun, noun + 1);
        int start = phrases.phraseBefore(noun);
        List<String> actors = start < 0 || start >= noun ? List.of() : participants.in(phrases.span(start, noun));
        List<String> recipients = RECIPIENT_LINKS.contains(phrases.lower(noun + 1)) ? after(noun + 1) : List.of();
        int by = byAfter(noun);
        return new Found(
                words,
                trigger,
                actors.isEmpty() && by > 0 ? agent(by) : actors,
                recipients,
                status.ofNoun(noun, statements.around(words)));
    }

    private int byAfter(int noun) {
        for (int i = noun + 1; i < Math.min(noun + 8, phrases.size()); i++) {
            if (phrases.lower(i).equals("by")) {
                return i;
            }
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return -1;
            }
        }
        return -1;
    }
}
