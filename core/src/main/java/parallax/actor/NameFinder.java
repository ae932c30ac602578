package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.PROPN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.actor.ActorLexicon.NameSign;

/// Finds the proper names of actors in one sentence: listed ones, and others that their own words or their place in
/// the sentence give away.
final class NameFinder {
    private static final int LONG_NAME = 3;
    private static final int LONGEST_PERSON = 4;

    private final ActorLexicon lexicon;
    private final ListedNames listed;
    private final StateWords states;
    private final Titles titles;
    private final PersonSigns persons;
    private final NameSigns signs;

    NameFinder(ActorLexicon lexicon, ListedNames listed, StateWords states) {
        this.lexicon = lexicon;
        this.listed = listed;
        this.states = states;
        this.titles = new Titles(lexicon);
        this.persons = new PersonSigns(lexicon);
        this.signs = new NameSigns(lexicon);
    }

    /// The names in order, without overlap.
    List<Candidate> find(Words words, Map<Integer, Match> matches) {
        return new Pass(words, matches).run();
    }

    /// One walk over one sentence.
    private final class Pass {
        private final Words words;
        private final Map<Integer, Match> matches;
        private final NameBounds bounds;
        private final FoundNames found;
        private final ListedNameReader listedNames;

        Pass(Words words, Map<Integer, Match> matches) {
            this.words = words;
            this.matches = matches;
            this.bounds = new NameBounds(lexicon, words, matches);
            this.found = new FoundNames(words);
            this.listedNames = new ListedNameReader(lexicon, listed, states, words, matches, found);
        }

        List<Candidate> run() {
            int i = 0;
            while (i < words.size()) {
                int end = bounds.begin(i) ? bounds.end(i) : i;
                if (end > i) {
                    read(i, end);
                }
                i = Math.max(end, i + 1);
            }
            return found.list();
        }

        private void read(int from, int to) {
            Match whole = matches.get(from);
            if (whole != null && whole.to() >= to) {
                listedNames.read(whole);
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
                listedNames.addState(state, Optional.of(true));
            }
            Match match = matches.get(start);
            if (match != null && match.to() >= to) {
                listedNames.read(match);
            } else if (words.lower(start).equals("of")) {
                found.addUnlisted(officeHolder(from, to), to, ActorKind.PERSON);
            } else if (to - start <= LONGEST_PERSON
                    && signs.of(words, start, to).isEmpty()) {
                found.addUnlisted(start, to, ActorKind.PERSON);
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

        /// Reads the sequence as one name; false if it is none.
        private boolean readWhole(int from, int to) {
            Optional<Actor> known = listed.named(words.text(from, to));
            if (known.isPresent() && !matches.containsKey(from)) {
                found.addListed(from, to, known.get());
                return true;
            }
            Optional<Actor> listedHead = listedHead(from, to);
            if (listedHead.isPresent()) {
                found.addListed(from, to, listedHead.get());
                return true;
            }
            int of = NameSigns.head(words, from, to) + 1;
            if (of < to - 1 && lexicon.in("party-organ", words.lower(of - 1)) && readMember(of + 1, to)) {
                return true;
            }
            Optional<NameSign> sign = signs.of(words, from, to);
            if (sign.isPresent() && to - from > 1) {
                if (sign.get().kind() != null
                        && !(lexicon.in("building", words.lower(to - 1)) && persons.placed(words, from))) {
                    addSigned(from, to, sign.get().kind());
                }
                return true;
            }
            if (persons.isPerson(words, from, to)) {
                found.addUnlisted(from, to, ActorKind.PERSON);
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
                    || signs.of(words, start, to).isPresent();
            if (known) {
                read(start, to);
            }
            return known;
        }

        /// A name with a telling word: an organ of a state stands for its government, all else for itself.
        private void addSigned(int from, int to, ActorKind kind) {
            int start = from;
            Optional<Actor> state = designates(from);
            Optional<Candidate> owner = state.isEmpty() ? owner(from) : Optional.empty();
            if (owner.isPresent()) {
                state = stateOf(owner.get());
                if (state.isPresent() && signs.isOrgan(words, from - 1, to)) {
                    found.removeLast();
                    start = owner.get().from();
                }
            }
            if (state.isPresent() && signs.isOrgan(words, from, to)) {
                found.addListed(start, to, state.get());
            } else {
                found.addUnlisted(start, to, kind);
            }
        }

        /// Who owns what begins here: `Ruritania's army`.
        private Optional<Candidate> owner(int from) {
            return words.isPossessive(from - 1) ? found.endingAt(from - 1) : Optional.empty();
        }

        private Optional<Actor> stateOf(Candidate name) {
            String actor = name.actor();
            return name.kind() == ActorKind.STATE && actor != null
                    ? listed.actor(actor).flatMap(listed::state)
                    : Optional.empty();
        }

        /// Reads the listed names inside a sequence that is none as a whole, then what stands alone.
        private void readParts(int from, int to) {
            boolean any = addUnlistedPeople(from, to);
            int i = from;
            while (i < to) {
                Match match = matches.get(i);
                if (match != null) {
                    listedNames.read(match);
                    any = true;
                    i = Math.max(i + 1, match.to());
                } else {
                    i++;
                }
            }
            if (!any
                    && !signs.isTime(words, from, to)
                    && persons.speaks(words, to)
                    && !persons.placed(words, from)
                    && !words.isHeading()) {
                ActorKind kind = words.is(from - 1, DET) ? ActorKind.ORGANISATION : ActorKind.PERSON;
                found.addUnlisted(from, to, kind);
            }
        }

        /// `the Freedonians`, by their state's name.
        private boolean addUnlistedPeople(int from, int to) {
            Optional<Actor> state = states.byStem(words.form(from));
            boolean people = to == from + 1
                    && state.isPresent()
                    && words.lower(from).endsWith("s")
                    && !words.is(to, NOUN, PROPN);
            if (people) {
                found.addListed(from, to, state.orElseThrow());
            }
            return people;
        }
    }
}
