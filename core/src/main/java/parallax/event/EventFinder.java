package parallax.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.event.TriggerMatcher.Match;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds the events of one sentence: words of the lexicon, and who stands in which role to them in the tree.
final class EventFinder {
    private final EventRules rules;
    private final SentenceTree tree;
    private final Participants participants;
    private final Statements statements;
    private final ClauseRoles clauses;
    private final Roles roles;
    private final TriggerMatcher matcher;
    private final EncoderOpinion encoder;
    private final StagedTalks staged;
    private final CleftCause cleft;

    EventFinder(EventRules rules, SentenceTree tree, Participants participants, Statements statements, OwnVoice self) {
        RoleWords words = rules.words();
        this.rules = rules;
        this.tree = tree;
        this.participants = participants;
        this.statements = statements;
        this.clauses = new ClauseRoles(tree, words);
        Speaker speaker = new Speaker(words, statements, self);
        TreeActors actors = new TreeActors(tree, participants, speaker, words);
        this.roles = new Roles(tree, actors, clauses, new NounRoles(tree, words, clauses));
        this.encoder = new EncoderOpinion(tree);
        this.staged = new StagedTalks(tree, words);
        this.cleft = new CleftCause(tree, actors, words);
        this.matcher = new TriggerMatcher(rules.lexicon(), tree, clauses);
    }

    /// An event without its place and time.
    ///
    /// @param head the trigger's head word
    record Found(int head, Span words, EventType type, Trigger trigger, Roles.Filled who, EventStatus status) {
        Found with(Roles.Filled others) {
            return new Found(head, words, type, trigger, others, status);
        }
    }

    /// The events in order of their triggers.
    List<Found> find() {
        Map<Integer, Match> matches = new HashMap<>();
        Map<Integer, EventType> taken = new HashMap<>();
        for (int at = 0; at < tree.size(); at++) {
            int word = at;
            weighed(at).ifPresent(match -> {
                matches.put(word, match);
                match.taken().forEach(other -> taken.put(other, match.type()));
            });
        }
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            Match match = matches.get(at);
            EventType holder = taken.get(at);
            if (match != null && (holder == null || holder == match.type())) {
                found(at, match).ifPresent(found::add);
            }
        }
        return new EventMerger(tree).merge(found);
    }

    /// What the lexicon says, heard beside the encoder.
    private Optional<Match> weighed(int at) {
        Optional<Match> match = match(at);
        if (match.isEmpty() && !matcher.isListed(at)) {
            return encoder.type(at).map(type -> matcher.unlisted(at, type));
        }
        return match.filter(found -> !found.taken().isEmpty() || !encoder.doubts(at));
    }

    private Optional<Match> match(int at) {
        return switch (tree.token(at).pos()) {
            case VERB -> verb(at);
            case NOUN -> cleft.is(at) ? Optional.of(cause(at)) : noun(at);
            case PROPN -> isSlogan(at) ? matcher.verb(at) : isPresence(at) ? Optional.of(presence(at)) : noun(at);
            case ADJ -> tree.hangs(at, "amod") ? Optional.empty() : matcher.adjective(at);
            default -> Optional.empty();
        };
    }

    private Optional<Found> found(int at, Match match) {
        Roles.Filled who = roles.of(at, match.trigger().scheme());
        boolean met = match.trigger().need().isMet(who)
                || match.type() == EventType.CONSULT && tree.is(at, PartOfSpeech.NOUN) && staged.is(at);
        if (!met) {
            return Optional.empty();
        }
        Span span = words(at);
        return Optional.of(new Found(at, span, match.type(), match.trigger(), who, status(at, span)));
    }

    /// The trigger's word; of "will be in X" all but the auxiliary.
    private Span words(int at) {
        Span word = tree.token(at).span();
        int be = isPresence(at) ? tree.child(at, "cop") : -1;
        return be < 0 || be > at ? word : new Span(tree.token(be).span().start(), word.end());
    }

    private EventStatus status(int at, Span span) {
        return encoder.status(at, rules.status().of(tree, at, statements.around(span)));
    }

    /// "We will be in X on Monday": a visit.
    private boolean isPresence(int name) {
        RoleWords words = rules.words();
        return tree.is(name, PartOfSpeech.PROPN)
                && tree.child(name, "cop") >= 0
                && tree.child(name, "nsubj") >= 0
                && words.is("presence-link", tree.lower(tree.child(name, "case")))
                && words.is("to-come", tree.lower(tree.child(name, "aux")))
                && !participants.isInsideName(tree.token(name).span());
    }

    /// "It was an army drone" tells who did what was told before.
    private Match cause(int noun) {
        Match plain = matcher.unlisted(EventType.ASSAULT, false);
        return new Match(plain.trigger(), plain.type(), List.of(tree.child(noun, "cop")));
    }

    private Match presence(int name) {
        Match plain = matcher.unlisted(EventType.CONSULT, true);
        return new Match(plain.trigger(), plain.type(), List.of(tree.child(name, "cop")));
    }

    /// "Boycott the vote!": the tagger takes the first word of a slogan for a name.
    private boolean isSlogan(int at) {
        return at == 0
                && tree.is(1, PartOfSpeech.DET)
                && tree.lower(tree.size() - 1).equals("!");
    }

    private Optional<Match> verb(int verb) {
        if (tree.hangs(verb, "amod", "compound")) {
            return Optional.empty();
        }
        Optional<Match> match = matcher.verb(verb);
        boolean single = match.filter(found -> !found.taken().isEmpty()).isEmpty();
        return single && rules.words().is("light", tree.token(verb).lemma()) && carriesEvent(verb)
                ? Optional.empty()
                : match;
    }

    /// "held talks", "launched an offensive": the noun tells the event.
    private boolean carriesEvent(int verb) {
        int object = clauses.patient(verb);
        return object >= 0 && tree.isNoun(object) && matcher.noun(object).isPresent();
    }

    private Optional<Match> noun(int noun) {
        int head = Math.max(0, tree.head(noun));
        boolean label = tree.hangs(noun, "compound", "nmod:desc", "flat")
                && !rules.words().is("container", tree.token(head).lemma());
        boolean month = tree.is(noun, PartOfSpeech.PROPN) && rules.words().is("month", tree.lower(noun));
        return label || month || participants.isInsideName(tree.token(noun).span())
                ? Optional.empty()
                : matcher.noun(noun);
    }
}
