package parallax.event;

import java.util.Optional;
import java.util.regex.Pattern;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// The status of an event that a noun tells: what describes the noun, the word that governs it, or that it is taken for
/// granted ("condemned the attack").
final class NominalStatus {
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9][0-9]");

    private final SentenceTree tree;
    private final StatusWords words;
    private final StatusClimb climb;

    NominalStatus(SentenceTree tree, StatusWords words, StatusClimb climb) {
        this.tree = tree;
        this.words = words;
        this.climb = climb;
    }

    /// @param first the first of the nouns with which it is coordinated, itself if there is none
    EventStatus of(int noun, int first) {
        Optional<EventStatus> told = described(noun)
                .or(() -> first == noun ? Optional.empty() : described(first))
                .or(() -> continued(noun));
        boolean open = told.isEmpty() || told.get() == EventStatus.PLANNED || told.get() == EventStatus.POSSIBLE;
        EventStatus governed = open ? governed(noun, first) : EventStatus.HAPPENED;
        return told.filter(status -> governed != EventStatus.DENIED).orElse(governed);
    }

    /// "a planned attack", "no attack", "talks scheduled for Monday", "next week's talks".
    private Optional<EventStatus> described(int noun) {
        for (int child : climb.near(noun)) {
            Optional<EventStatus> told = tree.hangs(child, "acl") ? clause(child) : word(child);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private Optional<EventStatus> word(int child) {
        String word = tree.lower(child);
        if (tree.hangs(child, "det", "cc:preconj") && words.is("no", word)) {
            return Optional.of(EventStatus.DENIED);
        }
        if (tree.hangs(child, "amod", "compound", "nmod:desc")) {
            return adjective(word);
        }
        boolean next = tree.hangs(child, "nmod:poss", "nmod", "nmod:unmarked", "obl:unmarked") && isToCome(child);
        return next ? Optional.of(EventStatus.PLANNED) : Optional.empty();
    }

    private boolean isToCome(int at) {
        return words.is("future-time", tree.lower(at))
                || words.is("time-noun", tree.token(at).lemma())
                        && tree.children(at).stream().anyMatch(child -> words.is("next", tree.lower(child)));
    }

    /// What an adjective tells of the noun it describes: "planned", "an attack is likely".
    Optional<EventStatus> adjective(String word) {
        for (EventStatus status : EventStatus.values()) {
            if (words.is("noun-" + status.label().replace(' ', '-'), word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /// "talks scheduled for Monday", "talks which will begin on Monday".
    private Optional<EventStatus> clause(int child) {
        if (tree.hangs(child, "acl:relcl")) {
            return words.is("occur", tree.token(child).lemma())
                    ? Optional.of(climb.own(child, climb.marks(child)))
                    : Optional.empty();
        }
        boolean participle = tree.token(child).has(Feature.PARTICIPLE);
        return participle
                ? words.effect(tree, child, Complement.NOUN, "")
                        .filter(effect -> effect != Effect.TELLS && effect != Effect.DONE && effect != Effect.ENDS)
                        .map(effect -> effect.on(EventStatus.HAPPENED, EventStatus.HAPPENED))
                : Optional.empty();
    }

    /// "The congress was proposed by Orland and will take place in May".
    private Optional<EventStatus> continued(int noun) {
        if (!tree.hangs(noun, "nsubj")) {
            return Optional.empty();
        }
        return climb.near(tree.head(noun)).stream()
                .filter(child -> tree.hangs(child, "conj")
                        && words.is("occur", tree.token(child).lemma()))
                .filter(child -> climb.marks(child).subject() < 0)
                .findFirst()
                .map(child -> climb.own(child, climb.shared(child, tree.head(noun))))
                .filter(status -> !status.isReal());
    }

    private EventStatus governed(int noun, int first) {
        int governor = tree.head(first);
        String link = link(first);
        if (words.is("without", link)) {
            return EventStatus.DENIED;
        }
        if (words.is("conditional", link)) {
            return EventStatus.POSSIBLE;
        }
        if (words.is("ahead", link)) {
            return EventStatus.PLANNED;
        }
        if (governor < 0) {
            return fragment(noun, link);
        }
        if (tree.hangs(first, "nsubj") && !tree.hangs(first, "nsubj:pass")) {
            return subject(noun, governor);
        }
        if (tree.hangs(first, "obj", "iobj", "obl", "nsubj:pass", "advcl", "xcomp", "ccomp")) {
            return object(noun, first, governor, link);
        }
        if (tree.hangs(first, "nmod", "compound", "nmod:poss", "acl", "amod")) {
            return adnominal(noun, governor, link);
        }
        if (tree.hangs(first, "appos", "flat")) {
            return words.effect(tree, governor, Complement.NMOD, "")
                    .filter(effect ->
                            effect == Effect.CALLS && tree.lower(governor + 1).equals(":"))
                    .map(effect -> effect.on(EventStatus.HAPPENED, EventStatus.HAPPENED))
                    .orElseGet(() -> climb.of(governor));
        }
        return fragment(noun, link);
    }

    /// The preposition, with its second part as in "ahead+of"; empty where there is none.
    private String link(int at) {
        int link = tree.child(at, "case");
        if (link < 0) {
            return "";
        }
        if (tree.lower(link - 1).equals("contrary")) {
            return "contrary+to";
        }
        int more = tree.child(link, "fixed");
        return more < 0 ? tree.lower(link) : tree.lower(link) + "+" + tree.lower(more);
    }

    /// "For a general strike!", "Attack on convoy".
    private EventStatus fragment(int noun, String link) {
        boolean slogan = tree.lower(tree.size() - 1).equals("!");
        if (slogan && (link.equals("for") || tree.is(noun + 1, PartOfSpeech.DET) && noun < 2)) {
            return EventStatus.CALLED_FOR;
        }
        return lasting(noun, true);
    }

    /// "An attack is likely", "there was no attack", "talks will begin", "talks are due to begin".
    private EventStatus subject(int noun, int governor) {
        if (tree.child(governor, "expl") >= 0
                || words.is("occur", tree.token(governor).lemma())
                || tree.token(governor).lemma().equals("be")) {
            return timed(noun, governor, climb.of(governor));
        }
        if (tree.child(governor, "cop") >= 0
                && words.is("untruth", tree.token(governor).lemma())) {
            return climb.marks(governor).negated() ? EventStatus.HAPPENED : EventStatus.DENIED;
        }
        Optional<EventStatus> said =
                tree.child(governor, "cop") >= 0 ? adjective(tree.lower(governor)) : Optional.empty();
        if (said.isPresent()) {
            EventStatus is = climb.of(governor);
            return is.isReal() ? said.get() : is == EventStatus.DENIED ? EventStatus.DENIED : EventStatus.POSSIBLE;
        }
        if (words.is("loom", tree.token(governor).lemma()) && tree.child(governor, "obj") < 0) {
            return EventStatus.POSSIBLE;
        }
        int begins = tree.child(governor, "xcomp");
        if (begins >= 0 && words.is("occur", tree.token(begins).lemma())) {
            return timed(noun, begins, climb.of(begins));
        }
        return plain(noun, governor);
    }

    /// What lasts and has begun goes on, unless its beginning is told in the past.
    private EventStatus timed(int noun, int governor, EventStatus status) {
        boolean over = status != EventStatus.HAPPENED || climb.marks(governor).past();
        return over ? status : lasting(noun, false);
    }

    /// "called for an attack", "launched an attack", "condemned the attack".
    private EventStatus object(int noun, int first, int governor, String link) {
        Optional<EventStatus> terms =
                climb.terms().subjectTo(noun, governor, link).or(() -> doubted(noun, first, governor));
        if (terms.isPresent()) {
            return terms.get();
        }
        Optional<Effect> effect = words.effect(tree, governor, Complement.NOUN, link);
        return effect.map(known -> known == Effect.TELLS
                        ? lasting(noun, false)
                        : timed(noun, governor, known.on(climb.of(governor), EventStatus.HAPPENED)))
                .orElseGet(() -> tree.hangs(first, "obl") ? occasion(noun, governor, link) : plain(noun, governor));
    }

    /// "The attack was staged", "The killing could not be verified", "called the raid a fabrication".
    private Optional<EventStatus> doubted(int noun, int first, int governor) {
        if (!tree.hangs(first, "nsubj:pass", "obj")) {
            return Optional.empty();
        }
        String verb = tree.token(governor).lemma();
        boolean passive = tree.hangs(first, "nsubj:pass");
        boolean negated = climb.marks(governor).negated();
        if (passive && !negated && words.is("faking", verb)
                || passive && !negated && words.is("staging", verb) && isStaged(noun, governor)) {
            return Optional.of(EventStatus.DENIED);
        }
        int named = tree.child(governor, "xcomp");
        if (!passive && named > noun && words.is("untruth", tree.token(named).lemma())) {
            return Optional.of(EventStatus.DENIED);
        }
        return negated && words.is("confirming", verb) ? Optional.of(EventStatus.POSSIBLE) : Optional.empty();
    }

    /// Whether what is said to be staged is known as something else: an attack, no march.
    private boolean isStaged(int noun, int governor) {
        String lemma = tree.token(noun).lemma();
        return isDefinite(noun)
                && climb.isTold(governor)
                && !words.is("meeting-noun", lemma)
                && !words.is("performance", lemma);
    }

    /// "will be discussed at the summit": a meeting in a plan is to come.
    private EventStatus occasion(int noun, int governor, String link) {
        EventStatus above = link.equals("as") ? climb.of(governor) : EventStatus.HAPPENED;
        if (above == EventStatus.POSSIBLE) {
            return above;
        }
        boolean meeting = words.is("meeting-noun", tree.token(noun).lemma());
        return meeting && isPlanned(governor) ? EventStatus.PLANNED : lasting(noun, false);
    }

    /// "will be signed", "is planned".
    private boolean isPlanned(int governor) {
        return climb.of(governor) == EventStatus.PLANNED
                || words.effect(tree, governor, Complement.NOUN, "")
                        .filter(effect -> effect == Effect.PLANS || effect == Effect.DELAYS)
                        .isPresent();
    }

    /// "a call for an attack", "an attack plan", "a round of talks".
    private EventStatus adnominal(int noun, int governor, String link) {
        if (climb.isHearsay(governor) && climb.terms().isTelling(governor)) {
            return EventStatus.POSSIBLE;
        }
        Optional<Effect> effect = words.effect(tree, governor, Complement.NMOD, link);
        if (effect.isPresent() && effect.get() != Effect.TELLS) {
            return effect.get().on(climb.of(governor), EventStatus.HAPPENED);
        }
        if (link(governor).equals("contrary+to")) {
            return EventStatus.DENIED;
        }
        boolean topic = words.is("conferred", link)
                && words.is("conferring", tree.token(governor).lemma());
        if (topic && !isDefinite(noun)) {
            return EventStatus.POSSIBLE;
        }
        boolean part = words.is("part", tree.token(governor).lemma()) && effect.isEmpty();
        EventStatus above = part || link.equals("for") || link.equals("in") ? climb.of(governor) : EventStatus.HAPPENED;
        boolean open = part || !above.isReal() && !isDefinite(noun);
        return open ? timed(noun, governor, above) : lasting(noun, false);
    }

    /// Under a word that says nothing about it: what is named as known is taken for granted.
    private EventStatus plain(int noun, int governor) {
        EventStatus above = climb.of(governor);
        if (above == EventStatus.PLANNED && words.is("any", tree.lower(tree.child(noun, "det")))) {
            return EventStatus.POSSIBLE;
        }
        return above.isReal() || isDefinite(noun) ? lasting(noun, false) : above;
    }

    private boolean isDefinite(int noun) {
        int article = tree.child(noun, "det");
        return tree.child(noun, "nmod:poss") >= 0 || words.is("definite", tree.lower(article));
    }

    /// Whether what is taken for granted is over.
    ///
    /// @param alone whether no verb tells when
    private EventStatus lasting(int noun, boolean alone) {
        String lemma = tree.token(noun).lemma();
        if (tree.is(noun, PartOfSpeech.VERB) && words.is("lasting-verb", lemma)) {
            return EventStatus.ONGOING;
        }
        boolean over = climb.near(noun).stream().anyMatch(child -> isBygone(child)) || words.is("after", link(noun));
        if (over || !words.is("lasting-noun", lemma) && !words.is("session-noun", lemma)) {
            return EventStatus.HAPPENED;
        }
        return !alone && words.is("session-noun", lemma) && isPast(noun) ? EventStatus.HAPPENED : EventStatus.ONGOING;
    }

    /// "last week's raid", "the war of 1974".
    private boolean isBygone(int child) {
        return words.is("bygone", tree.lower(child))
                || !link(child).equals("since")
                        && YEAR.matcher(tree.lower(child)).matches();
    }

    /// Whether the nearest verb above is told in the past.
    private boolean isPast(int noun) {
        int up = tree.head(noun);
        for (int steps = 0; steps < 24 && up >= 0; steps++) {
            VerbMarks marks = climb.marks(up);
            if (marks.past() || marks.present() || !marks.modal().isEmpty()) {
                return marks.past();
            }
            up = tree.head(up);
        }
        return false;
    }
}
