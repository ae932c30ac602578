package parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.SentenceTree;
import parallax.language.VerbGroup;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds the events of one sentence.
final class EventFinder {
    private static final int REACH = 6;
    /// What joins a recipient to its verb or noun: "talks with X", "the bombing of X".
    private final TriggerLexicon lexicon;
    private final Phrases phrases;
    private final Participants participants;
    private final Arguments arguments;
    private final Statements statements;
    private final StatusReader status;
    private final SentenceTree tree;

    EventFinder(
            TriggerLexicon lexicon,
            StatusReader status,
            SentenceTree tree,
            Participants participants,
            Statements statements) {
        this.lexicon = lexicon;
        this.phrases = new Phrases(tree.sentence());
        this.participants = participants;
        this.arguments = new Arguments(this.phrases, participants, statements);
        this.statements = statements;
        this.status = status;
        this.tree = tree;
    }

    /// An event without its place and time.
    record Found(Span trigger, Trigger type, List<String> actors, List<String> recipients, EventStatus status) {
        boolean isNobodys() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                verb(i).ifPresent(found::add);
            } else if (i == 0 && isSlogan()) {
                slogan().ifPresent(found::add);
            } else if (phrases.is(i, PartOfSpeech.NOUN) || isHeadless(i)) {
                noun(i).ifPresent(found::add);
            }
        }
        return found;
    }

    /// "Boycott the vote!": the tagger takes the first word of a slogan for a name.
    private boolean isSlogan() {
        return phrases.is(0, PartOfSpeech.PROPN, PartOfSpeech.NOUN)
                && phrases.is(1, PartOfSpeech.DET)
                && phrases.lower(phrases.size() - 1).equals("!");
    }

    private Optional<Found> slogan() {
        return lexicon.verb(phrases.lower(0))
                .map(trigger -> new Found(phrases.span(0, 1), trigger, List.of(), after(1), EventStatus.CALLED_FOR));
    }

    private Optional<Found> verb(int head) {
        String lemma = phrases.token(head).lemma();
        Optional<Trigger> withParticle = lexicon.verb(lemma + " " + phrases.lower(head + 1));
        VerbGroup group = VerbGroup.around(phrases, head, withParticle.isPresent());
        if (withParticle.isEmpty() && (lexicon.is("light", lemma) && governsEvent(group) || isAttribute(head, group))) {
            return Optional.empty();
        }
        return withParticle.or(() -> lexicon.verb(lemma)).map(trigger -> clause(group, trigger));
    }

    /// "held talks", "launched an offensive": the noun tells the event.
    private boolean governsEvent(VerbGroup group) {
        int end = phrases.phraseAfter(group.end());
        for (int i = group.end(); i < end; i++) {
            if ((phrases.is(i, PartOfSpeech.NOUN) || isHeadless(i))
                    && lexicon.noun(phrases.token(i).lemma()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// "the united strait", "a continuing threat": a participle that only describes its noun.
    private boolean isAttribute(int head, VerbGroup group) {
        boolean participle = phrases.has(head, Feature.PARTICIPLE) || phrases.has(head, Feature.GERUND);
        return participle
                && group.from() == head
                && phrases.is(head - 1, PartOfSpeech.DET, PartOfSpeech.ADJ)
                && phrases.is(head + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
    }

    private Found clause(VerbGroup group, Trigger trigger) {
        Span words = phrases.span(group.head(), group.end());
        boolean passive = isPassive(group)
                || lexicon.is("suffers", phrases.token(group.head()).lemma());
        List<String> subject = isReduced(group) ? before(group.from()) : arguments.subject(group);
        return new Found(
                words,
                trigger,
                passive ? agent(group.end()) : subject,
                passive ? subject : after(group.end()),
                status.of(tree, group.head(), statements.around(words)));
    }

    /// "is trapped", and "civilians trapped in the city": a participle right behind its noun.
    private boolean isPassive(VerbGroup group) {
        boolean bare = group.from() == group.head()
                && phrases.has(group.head(), Feature.PARTICIPLE)
                && phrases.is(group.head() - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        return group.form() == VerbGroup.Form.PASSIVE || bare;
    }

    private boolean isReduced(VerbGroup group) {
        return isPassive(group) && group.from() == group.head();
    }

    private List<String> before(int end) {
        int start = phrases.phraseBefore(end);
        return start < 0 || start >= end ? List.of() : arguments.heads(start, end);
    }

    /// The object, or what a preposition right after the verb governs.
    private List<String> after(int from) {
        return arguments.phraseAt(lexicon.is("recipient-link", phrases.lower(from)) ? from + 1 : from);
    }

    /// "by X", perhaps behind a word or two of when and where.
    private List<String> agent(int from) {
        for (int i = from; i < Math.min(phrases.size(), from + REACH) && !phrases.is(i, PartOfSpeech.VERB); i++) {
            List<String> agent = arguments.agent(i);
            if (!agent.isEmpty()) {
                return agent;
            }
        }
        return List.of();
    }

    /// "an offensive against X": tagged an adjective, yet no noun follows.
    private boolean isHeadless(int i) {
        return phrases.is(i, PartOfSpeech.ADJ)
                && phrases.is(i - 1, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PROPN)
                && (i + 1 == phrases.size()
                        || phrases.is(i + 1, PartOfSpeech.ADP, PartOfSpeech.PUNCT, PartOfSpeech.VERB));
    }

    private Optional<Found> noun(int noun) {
        String lemma = phrases.token(noun).lemma();
        boolean compound = phrases.is(noun + 1, PartOfSpeech.NOUN) || lexicon.is("quantity", phrases.lower(noun - 1));
        if (participants.isInsideName(phrases.span(noun, noun + 1))) {
            return Optional.empty();
        }
        Optional<Trigger> topic = lexicon.topic(lemma);
        Optional<Trigger> trigger = lexicon.noun(lemma).or(() -> topic);
        return trigger.map(told -> nominal(noun, told))
                .filter(found -> !(found.isNobodys() && (topic.isPresent() || compound)));
    }

    /// "the bombing of X by Y", "Y's attack on X", "talks between X and Y", "Y launched an attack".
    private Found nominal(int noun, Trigger trigger) {
        Span words = phrases.span(noun, noun + 1);
        int start = start(noun);
        List<String> owners = start < noun ? participants.in(phrases.span(start, noun)) : List.of();
        Optional<VerbGroup> carrier = carrier(start);
        List<String> actors = carrier.map(group -> isPassive(group) ? List.<String>of() : arguments.subject(group))
                .filter(subject -> !subject.isEmpty())
                .orElse(owners);
        List<String> recipients = lexicon.is("recipient-link", phrases.lower(noun + 1)) ? after(noun + 1) : List.of();
        int by = byAfter(noun);
        boolean mutual = actors.isEmpty() && phrases.lower(noun + 1).equals("between");
        List<String> agents = actors.isEmpty() && by > 0 ? agent(by) : actors;
        return new Found(
                words,
                trigger,
                mutual ? recipients : agents,
                mutual ? List.of() : recipients,
                status.of(tree, noun, statements.around(words)));
    }

    /// Where the noun's own phrase begins, its article and owner included.
    private int start(int noun) {
        int start = noun;
        while (phrases.isNominal(start - 1) || phrases.isQuote(start - 1) && start < noun) {
            start--;
        }
        return start;
    }

    /// The light verb whose object begins at `start`: "launched [an attack]".
    private Optional<VerbGroup> carrier(int start) {
        int head = phrases.is(start - 1, PartOfSpeech.ADP, PartOfSpeech.ADV) ? start - 2 : start - 1;
        boolean light = phrases.is(head, PartOfSpeech.VERB)
                && lexicon.is("light", phrases.token(head).lemma());
        return light ? Optional.of(VerbGroup.around(phrases, head, false)) : Optional.empty();
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
