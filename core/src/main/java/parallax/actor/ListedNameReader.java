package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.AUX;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.VERB;

import java.util.Map;
import java.util.Optional;
import parallax.actor.Alias.Role;

/// Reads the registry's matches in one sentence: everyday words, places and demonyms are no actors everywhere.
final class ListedNameReader {
    private static final int SHORTEST_ANY_CASE = 5;

    private final ActorLexicon lexicon;
    private final ListedNames listed;
    private final StateWords states;
    private final ActingPosition position;
    private final Titles titles;
    private final Words words;
    private final Map<Integer, Match> matches;
    private final FoundNames found;
    /// After the last toponym of a chain such as `Russia, Iran and Turkey`, all of which act or none.
    private int chainEnd = -1;
    private Optional<Boolean> chain = Optional.empty();

    ListedNameReader(
            ActorLexicon lexicon,
            ListedNames listed,
            StateWords states,
            Words words,
            Map<Integer, Match> matches,
            FoundNames found) {
        this.lexicon = lexicon;
        this.listed = listed;
        this.states = states;
        this.position = new ActingPosition(lexicon);
        this.titles = new Titles(lexicon);
        this.words = words;
        this.matches = matches;
        this.found = found;
    }

    /// Adds what the match names, if it names an actor here.
    void read(Match match) {
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
            found.addListed(start, match.to(), actor);
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

    /// A demonym in the plural: with `the` the government of those named (`the Russians`), else the people.
    private void addPeople(Match match, Alias alias) {
        boolean plural = alias.form().endsWith("s") && match.to() == match.from() + 1;
        if (plural && !words.is(match.to(), NOUN, PROPN) && !words.isHyphenated(match.from())) {
            Actor state = listed.actor(alias);
            if (words.lower(match.from() - 1).equals("the") && state.kind() == ActorKind.STATE) {
                found.addListed(match.from(), match.to(), state);
            } else {
                found.addUnlisted(match.from(), match.to(), ActorKind.POPULATION_GROUP);
            }
        }
    }

    /// A toponym that names a state, if it acts here.
    ///
    /// @param known whether it does, where its place in the name has told
    void addState(Match match, Optional<Boolean> known) {
        boolean chained = chainEnd >= 0 && onlyJoins(chainEnd, match.from());
        Optional<Boolean> reading = known.isPresent() ? known : chained ? chain : Optional.empty();
        boolean acts =
                known.orElseGet(() -> position.acts(words, match.from(), match.to(), isCapitalCity(match), reading));
        chain = Optional.of(acts);
        chainEnd = match.to();
        if (acts) {
            Actor actor = listed.actor(listed.best(match.aliases()));
            found.addListed(match.from(), match.to(), actor);
        }
    }

    /// A plain country's name before a title (`US Secretary of State`) is a mention of its own.
    private void addTitleState(int index) {
        states.named(words.form(index))
                .filter(state -> !words.is(index, ADJ) && states.isPlain(words.form(index)))
                .ifPresent(state -> found.addListed(index, index + 1, state));
    }

    private boolean isCapitalCity(Match match) {
        return listed.best(match.aliases()).role() == Role.CAPITAL;
    }

    private boolean onlyJoins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!ActingPosition.isJoin(words.lower(i)) && !words.lower(i).equals("the")) {
                return false;
            }
        }
        return true;
    }
}
