package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.AUX;
import static parallax.language.PartOfSpeech.CCONJ;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.INTJ;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.NUM;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PRON;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.SCONJ;
import static parallax.language.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.actor.ActorLexicon.NameSign;
import parallax.actor.Alias.Role;

/// Finds the proper names of actors in one sentence: listed ones, and others that their own words or their place in
/// the sentence give away.
final class NameFinder {
    private static final int LONG_NAME = 3;
    private static final int LONGEST_PERSON = 4;
    private static final int SHORTEST_ANY_CASE = 5;

    private final ActorLexicon lexicon;
    private final ListedNames listed;
    private final StateWords states;
    private final ActingPosition position;
    private final Titles titles;
    private final PersonSigns persons;

    NameFinder(ActorLexicon lexicon, ListedNames listed, StateWords states) {
        this.lexicon = lexicon;
        this.listed = listed;
        this.states = states;
        this.position = new ActingPosition(lexicon);
        this.titles = new Titles(lexicon);
        this.persons = new PersonSigns(lexicon);
    }

    /// The names in order, without overlap.
    List<Candidate> find(Words words, Map<Integer, Match> matches) {
        return new Pass(words, matches).run();
    }

    /// One walk over one sentence.
    private final class Pass {
        private final Words words;
        private final Map<Integer, Match> matches;
        private final List<Candidate> found = new ArrayList<>();
        private int chainEnd = -1;
        private Optional<Boolean> chain = Optional.empty();

        Pass(Words words, Map<Integer, Match> matches) {
            this.words = words;
            this.matches = matches;
        }

        List<Candidate> run() {
            int i = 0;
            while (i < words.size()) {
                int end = beginsName(i) ? sequenceEnd(i) : i;
                if (end > i) {
                    read(i, end);
                }
                i = Math.max(end, i + 1);
            }
            return found;
        }

        private boolean beginsName(int i) {
            if (matches.containsKey(i)) {
                return true;
            }
            if (!words.isCapital(i) || !words.isLetters(i) || words.is(i, DET, PRON) || words.isHeading()) {
                return false;
            }
            boolean first =
                    i == 0 || !(words.isLetters(i - 1) || words.lower(i - 1).equals(","));
            return !first
                    || words.is(i, PROPN)
                    || (words.is(i, NOUN, ADJ, VERB) && words.isCapital(i + 1))
                    || !words.is(i, ADP, ADV, AUX, CCONJ, SCONJ, NUM, INTJ, PART, VERB, NOUN, ADJ);
        }

        private int sequenceEnd(int start) {
            int end = Math.max(start + 1, matchEnd(start));
            if (words.isHeading()) {
                return end;
            }
            while (end < words.size()) {
                if (words.isCapital(end) && words.isLetters(end) && !words.is(end, DET, PRON)) {
                    end = Math.max(end + 1, matchEnd(end));
                } else {
                    int joined = joined(end);
                    if (joined == end) {
                        break;
                    }
                    end = joined;
                }
            }
            return end;
        }

        private int matchEnd(int index) {
            Match match = matches.get(index);
            return match == null ? index : match.to();
        }

        /// After the small words that join a name's parts (`Union of Maritime States`), or the index itself.
        private int joined(int index) {
            if (words.lower(index).equals("'")
                    && words.isCapital(index + 1)
                    && words.lower(index - 1).endsWith("s")) {
                return Math.max(index + 2, matchEnd(index + 1));
            }
            int next = index;
            while (next < index + 2 && lexicon.in("joins", words.lower(next))) {
                next++;
            }
            boolean preposition =
                    words.lower(index).equals("of") || words.lower(index).equals("for");
            boolean sign = lexicon.nameSign(words.lower(index - 1), true).isPresent()
                    || lexicon.title(words.lower(index - 1)).isPresent();
            boolean article = lexicon.in("particle", words.lower(index))
                    || words.lower(index).startsWith("al-");
            boolean joins = next > index && words.isCapital(next) && ((preposition && sign) || article);
            return joins ? Math.max(next + 1, matchEnd(next)) : index;
        }

        private void read(int from, int to) {
            Match whole = matches.get(from);
            if (whole != null && whole.to() >= to) {
                addListed(whole);
                return;
            }
            int start = titles.end(words, from, to, index -> designates(index));
            if (start > from) {
                readTitled(from, start, to);
            } else if (!readWhole(from, to)) {
                readParts(from, to);
            }
        }

        /// A name after a title; a state's plain name before the title (`US Secretary of State`) is one itself.
        private void readTitled(int from, int start, int to) {
            Match state = matches.get(from);
            if (state != null && state.to() < start && listed.isPlaceName(listed.best(state.aliases()))) {
                addState(state, Optional.of(true));
            }
            Match match = matches.get(start);
            if (match != null && match.to() >= to) {
                addListed(match);
            } else if (words.lower(start).equals("of")) {
                add(officeHolder(from, to), to, CandidateType.NAME, ActorKind.PERSON, null);
            } else if (to - start <= LONGEST_PERSON && sign(start, to).isEmpty()) {
                add(start, to, CandidateType.NAME, ActorKind.PERSON, null);
            } else if (!readWhole(start, to)) {
                readParts(start, to);
            }
        }

        /// Where the name begins in `Special Envoy of the President for Ruritania Rudolf Rassendyll`; the whole where
        /// only the office is named.
        private int officeHolder(int from, int to) {
            int name = to;
            while (name > from
                    && words.isCapital(name - 1)
                    && designates(name - 1).isEmpty()) {
                name--;
            }
            return to - name == 2 && lexicon.isGivenName(words.lower(name)) ? name : from;
        }

        private Optional<Actor> designates(int index) {
            Match match = matches.get(index);
            if (match != null && match.from() == index) {
                return states.state(match);
            }
            return states.byStem(words.form(index));
        }

        /// The sign of the name's head: the last word, or the one before `of`.
        private Optional<NameSign> sign(int from, int to) {
            return lexicon.nameSign(words.lower(headOf(from, to)), true).or(() -> firstSign(from));
        }

        /// Some names begin with what they are: `Radio Erewhon`, `Jabhat al-Sham`.
        private Optional<NameSign> firstSign(int from) {
            return lexicon.in("leads", words.lower(from))
                    ? lexicon.nameSign(words.lower(from), false)
                    : Optional.empty();
        }

        private int headOf(int from, int to) {
            for (int i = from + 1; i < to - 1; i++) {
                if (words.lower(i).equals("of") || words.lower(i).equals("for")) {
                    return i - 1;
                }
            }
            return to - 1;
        }

        /// Reads the sequence as one name; false if it is none.
        private boolean readWhole(int from, int to) {
            Optional<Actor> known = listed.named(words.text(from, to));
            if (known.isPresent() && !matches.containsKey(from)) {
                add(
                        from,
                        to,
                        CandidateType.LISTED,
                        known.get().kind(),
                        known.get().id());
                return true;
            }
            Optional<Actor> listedHead = listedHead(from, to);
            if (listedHead.isPresent()) {
                add(
                        from,
                        to,
                        CandidateType.LISTED,
                        listedHead.get().kind(),
                        listedHead.get().id());
                return true;
            }
            int of = headOf(from, to) + 1;
            if (of < to - 1 && lexicon.in("party-organ", words.lower(of - 1)) && readMember(of + 1, to)) {
                return true;
            }
            Optional<NameSign> sign = sign(from, to);
            if (sign.isPresent() && to - from > 1) {
                if (sign.get().kind() != null
                        && !(lexicon.in("building", words.lower(to - 1)) && persons.placed(words, from))) {
                    addSigned(from, to, sign.get().kind());
                }
                return true;
            }
            if (persons.isPerson(words, from, to)) {
                add(from, to, CandidateType.NAME, ActorKind.PERSON, null);
                return true;
            }
            return false;
        }

        /// A listed organisation with more before its name (`Ruritanian People's Party` where `People's Party` is
        /// listed).
        private Optional<Actor> listedHead(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                Match match = matches.get(i);
                if (match != null && match.to() == to && match.to() - match.from() >= LONG_NAME) {
                    Alias alias = listed.best(match.aliases());
                    Actor actor = listed.actor(alias);
                    boolean organisation = actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.STATE;
                    return organisation && describes(from, i) ? Optional.of(actor) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean describes(int from, int to) {
            for (int i = from; i < to; i++) {
                if (designates(i).isEmpty() && !words.is(i, ADJ)) {
                    return false;
                }
            }
            return true;
        }

        /// `Permanent Office of the LEAGUE`: the league itself is what is named; false if nothing known follows.
        private boolean readMember(int from, int to) {
            int start = words.lower(from).equals("the") ? from + 1 : from;
            boolean known = matches.containsKey(start)
                    || words.isAcronym(start)
                    || sign(start, to).isPresent();
            if (known) {
                read(start, to);
            }
            return known;
        }

        /// A name with a telling word: an organ of a state stands for its government, all else for itself.
        private void addSigned(int from, int to, ActorKind kind) {
            int start = from;
            Optional<Actor> state = designates(from);
            if (state.isEmpty() && words.isPossessive(from - 1) && !found.isEmpty()) {
                Candidate last = found.getLast();
                if (last.to() == from - 1 && last.kind() == ActorKind.STATE && last.actor() != null) {
                    state = listed.actor(last.actor()).flatMap(listed::state);
                }
                if (state.isPresent() && isOrgan(from - 1, to)) {
                    found.removeLast();
                    start = last.from();
                }
            }
            if (state.isPresent() && isOrgan(from, to)) {
                add(
                        start,
                        to,
                        CandidateType.LISTED,
                        ActorKind.STATE,
                        state.get().id());
            } else {
                add(start, to, CandidateType.NAME, kind, null);
            }
        }

        private boolean isOrgan(int from, int to) {
            int head = headOf(from, to);
            boolean organ = lexicon.head(Singular.of(words.lower(head)))
                    .filter(noun -> noun.sort() == HeadNoun.Sort.STATE)
                    .isPresent();
            for (int i = from + 1; i < to && organ; i++) {
                organ = i == head || lexicon.in("organ", words.lower(i));
            }
            return organ;
        }

        /// Reads the listed names inside a sequence that is none as a whole, then what stands alone.
        private void readParts(int from, int to) {
            boolean any = addUnlistedPeople(from, to);
            int i = from;
            while (i < to) {
                Match match = matches.get(i);
                if (match != null) {
                    addListed(match);
                    any = true;
                    i = Math.max(i + 1, match.to());
                } else {
                    i++;
                }
            }
            if (!any
                    && !isTime(from, to)
                    && persons.speaks(words, to)
                    && !persons.placed(words, from)
                    && !words.isHeading()) {
                ActorKind kind = words.is(from - 1, DET) ? ActorKind.ORGANISATION : ActorKind.PERSON;
                add(from, to, CandidateType.NAME, kind, null);
            }
        }

        /// A demonym in the plural: with `the` the government of those named (`the Russians`), else the people.
        private void addPeople(Match match, Alias alias) {
            boolean plural = alias.form().endsWith("s") && match.to() == match.from() + 1;
            if (plural && !words.is(match.to(), NOUN, PROPN) && !words.isHyphenated(match.from())) {
                Actor state = listed.actor(alias);
                if (words.lower(match.from() - 1).equals("the") && state.kind() == ActorKind.STATE) {
                    add(match.from(), match.to(), CandidateType.LISTED, ActorKind.STATE, state.id());
                } else {
                    add(match.from(), match.to(), CandidateType.NAME, ActorKind.POPULATION_GROUP, null);
                }
            }
        }

        /// Whether a single word is more likely an everyday word than the name it fits (`Let` for `LeT`, `May`).
        private boolean isEveryday(Match match, Alias alias) {
            if (match.to() - match.from() > 1 || titles.before(words, match.from())) {
                return false;
            }
            String form = words.form(match.from());
            boolean otherCase = form.length() < SHORTEST_ANY_CASE
                    && !words.isAcronym(match.from())
                    && !bare(alias.form()).contains(bare(form));
            boolean time = lexicon.nameSign(words.lower(match.from()), false)
                    .filter(sign -> sign.sign().equals("time"))
                    .isPresent();
            boolean article = alias.role() == Role.SURNAME && words.is(match.from() - 1, DET);
            return otherCase || time || article || words.is(match.from(), VERB, AUX, ADV, ADP);
        }

        private static String bare(String form) {
            return form.replace(".", "");
        }

        private void addListed(Match match) {
            Alias alias = listed.best(match.aliases());
            boolean inside = !match.span().equals(words.span(match.from(), match.to()));
            if (isEveryday(match, alias)) {
                return;
            }
            if (alias.role() == Role.DEMONYM) {
                if (!inside) {
                    addPeople(match, alias);
                }
                return;
            }
            if (alias.role() == Role.TITLE && (matches.containsKey(match.to()) || words.isCapital(match.to()))) {
                addTitleState(match.from());
                return;
            }
            if (listed.isPlaceName(alias)) {
                if (!inside) {
                    addState(match, Optional.empty());
                }
                return;
            }
            Actor actor = listed.actor(alias);
            if (actor.kind() == ActorKind.PERSON && !inside) {
                int start = titles.end(words, match.from(), match.to(), index -> states.named(words.form(index)));
                if (start > match.from()) {
                    addTitleState(match.from());
                }
                add(start, match.to(), CandidateType.LISTED, actor.kind(), actor.id());
                return;
            }
            found.add(new Candidate(
                    words,
                    match.from(),
                    match.to(),
                    match.to() - 1,
                    match.span(),
                    CandidateType.LISTED,
                    actor.kind(),
                    actor.id()));
        }

        private void addState(Match match, Optional<Boolean> known) {
            boolean chained = chainEnd >= 0 && onlyJoins(chainEnd, match.from());
            Optional<Boolean> reading = known.isPresent() ? known : chained ? chain : Optional.empty();
            boolean acts = known.orElseGet(
                    () -> position.acts(words, match.from(), match.to(), isCapitalCity(match), reading));
            chain = Optional.of(acts);
            chainEnd = match.to();
            if (acts) {
                Actor actor = listed.actor(listed.best(match.aliases()));
                add(match.from(), match.to(), CandidateType.LISTED, actor.kind(), actor.id());
            }
        }

        /// A plain country's name before a title (`US Secretary of State`) is a mention of its own.
        private void addTitleState(int index) {
            states.named(words.form(index))
                    .filter(state -> !words.is(index, ADJ) && states.isPlain(words.form(index)))
                    .ifPresent(state -> add(index, index + 1, CandidateType.LISTED, ActorKind.STATE, state.id()));
        }

        private boolean isCapitalCity(Match match) {
            return listed.best(match.aliases()).role() == Role.CAPITAL;
        }

        /// `the Freedonians`, by their state's name.
        private boolean addUnlistedPeople(int from, int to) {
            Optional<Actor> state = states.byStem(words.form(from));
            boolean people = to == from + 1
                    && state.isPresent()
                    && words.lower(from).endsWith("s")
                    && !words.is(to, NOUN, PROPN);
            if (people) {
                add(
                        from,
                        to,
                        CandidateType.LISTED,
                        ActorKind.STATE,
                        state.orElseThrow().id());
            }
            return people;
        }

        private boolean isTime(int from, int to) {
            return sign(from, to).filter(sign -> sign.kind() == null).isPresent();
        }

        private boolean onlyJoins(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!ActingPosition.isJoin(words.lower(i)) && !words.lower(i).equals("the")) {
                    return false;
                }
            }
            return true;
        }

        private void add(
                int from, int to, CandidateType type, ActorKind kind, @org.jspecify.annotations.Nullable String actor) {
            found.add(Candidate.of(words, from, to, headOf(from, to), type, kind, actor));
        }
    }
}
