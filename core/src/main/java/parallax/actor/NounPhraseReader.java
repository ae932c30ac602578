package parallax.actor;

import static parallax.language.PartOfSpeech.ADJ;
import static parallax.language.PartOfSpeech.ADP;
import static parallax.language.PartOfSpeech.ADV;
import static parallax.language.PartOfSpeech.AUX;
import static parallax.language.PartOfSpeech.CCONJ;
import static parallax.language.PartOfSpeech.DET;
import static parallax.language.PartOfSpeech.NOUN;
import static parallax.language.PartOfSpeech.NUM;
import static parallax.language.PartOfSpeech.PART;
import static parallax.language.PartOfSpeech.PRON;
import static parallax.language.PartOfSpeech.PROPN;
import static parallax.language.PartOfSpeech.PUNCT;
import static parallax.language.PartOfSpeech.VERB;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.HeadNoun.Sort;
import parallax.language.Feature;

/// Reads the noun phrase around an actor noun.
final class NounPhraseReader {
    private static final Set<Sort> PERSONS = Set.of(Sort.FIGHTERS, Sort.PEOPLE, Sort.ROLE, Sort.RELATION);
    private static final Set<Sort> GROUPS = Set.of(Sort.GROUP, Sort.BODY, Sort.STATE);
    private static final int LONGEST_PREMODIFIER = 9;
    private static final int LONGEST_COMPLEMENT = 5;

    private final ActorLexicon lexicon;
    private final StateWords states;

    NounPhraseReader(ActorLexicon lexicon, StateWords states) {
        this.lexicon = lexicon;
        this.states = states;
    }

    /// The phrase whose head is this token; empty if it is no actor noun or not the head of its phrase.
    Optional<NounPhrase> read(Words words, Map<Integer, Match> matches, int head) {
        if (!words.isLetters(head) || words.is(head, AUX, ADP, DET, PRON, CCONJ, ADV) || modifiesNext(words, head)) {
            return Optional.empty();
        }
        String singular = Singular.of(words.lower(head));
        String compound = words.lower(head - 1) + ' ' + singular;
        Optional<HeadNoun> two = head > 0 ? lexicon.head(compound) : Optional.empty();
        String key = two.isPresent() ? compound : singular;
        return two.or(() -> lexicon.head(words.lower(head)))
                .or(() -> lexicon.head(singular))
                .filter(noun -> noun.sort() != Sort.NONE)
                .filter(noun -> !words.is(head, VERB, ADJ) || isSurelyNoun(words, head, singular))
                .map(noun -> phrase(words, matches, head, noun, key));
    }

    /// Whether a word tagged as a verb is a noun all the same: plurals of nouns that are no verbs.
    private boolean isSurelyNoun(Words words, int head, String singular) {
        boolean plural = !singular.equals(words.lower(head)) && !lexicon.in("also-verb", singular);
        boolean nominal = words.lower(head - 1).equals("the") && !words.is(head + 1, NOUN, PROPN, ADJ);
        return plural || nominal;
    }

    private boolean modifiesNext(Words words, int head) {
        boolean owner = words.isPossessive(head + 1) && words.touchesNext(head);
        int next = !owner && words.isQuote(head + 1) && closes(words, head + 1) ? head + 2 : head + 1;
        if (words.isPossessive(next) && words.has(head, Feature.PLURAL) && ownsGroup(words, next + 1)) {
            return true;
        }
        if (words.isHyphenated(head) && words.is(head, ADJ)) {
            return true;
        }
        if (words.is(head, ADJ) && words.is(next, NOUN, PROPN, ADJ)) {
            return true;
        }
        boolean people = lexicon.head(Singular.of(words.lower(head)))
                .filter(noun -> PERSONS.contains(noun.sort()))
                .isPresent();
        if (people && !Singular.of(words.lower(head)).equals(words.lower(head))) {
            return false;
        }
        boolean government =
                lexicon.in("government", words.lower(head)) && !isGroup(words, next) && words.is(next, NOUN);
        if (government) {
            return false;
        }
        return words.is(next, NOUN, PROPN)
                && words.isLetters(next)
                && !words.isPossessive(next)
                && !(words.isCapital(next) && !words.isCapital(head) && words.has(head, Feature.PLURAL));
    }

    /// `workers' movement`, `workers' and peasants' republic`: the movement is the actor.
    private boolean ownsGroup(Words words, int from) {
        for (int i = from; i < from + LONGEST_COMPLEMENT; i++) {
            boolean group = lexicon.head(Singular.of(words.lower(i)))
                    .filter(noun -> GROUPS.contains(noun.sort()))
                    .isPresent();
            if (group || !words.is(i, ADJ, NOUN, PROPN, CCONJ, PUNCT, PART)) {
                return group;
            }
        }
        return false;
    }

    /// Whether a word is an actor noun: of `government troops` the troops are the head.
    private boolean isGroup(Words words, int index) {
        return lexicon.head(Singular.of(words.lower(index))).isPresent();
    }

    private NounPhrase phrase(Words words, Map<Integer, Match> matches, int head, HeadNoun noun, String key) {
        int from = head;
        while (from > 0 && head - from < LONGEST_PREMODIFIER && premodifies(words, from - 1, head)) {
            from--;
        }
        while (from < head
                && (words.is(from, CCONJ)
                        || words.lower(from).equals(",")
                        || words.isPossessive(from)
                        || (words.is(from, ADV) && !words.isHyphenated(from)))) {
            from++;
        }
        if (words.isQuote(from) && closes(words, from)) {
            from++;
        }
        int at = from - 1;
        boolean plural = words.has(head, Feature.PLURAL)
                || !Singular.of(words.lower(head)).equals(words.lower(head));
        String determiner = plural && words.lower(at).equals("that")
                ? ""
                : words.is(at, DET, PRON) || lexicon.in("definite", words.lower(at)) ? words.lower(at) : "";
        int start = lexicon.in("owner", determiner) || lexicon.in("each", determiner) ? at : quantified(words, from);
        Long number = number(words, from, head);
        boolean modified = modified(words, from, head, key);
        return new NounPhrase(
                start,
                head,
                complementEnd(words, head, noun),
                noun,
                key,
                determiner,
                plural,
                number,
                modified,
                state(words, matches, from, head));
    }

    private boolean premodifies(Words words, int index, int head) {
        if (words.lower(index).equals("least") || words.lower(index).equals("most")) {
            return false;
        }
        if (words.is(index, ADJ, NOUN, PROPN, NUM) || words.isHyphenated(index)) {
            return words.isLetters(index) || words.is(index, NUM) || words.isHyphenated(index);
        }
        if (words.isPossessive(index)) {
            return words.is(index - 1, NOUN, PROPN);
        }
        if (words.isQuote(index)) {
            return index + 1 == head || words.is(index - 1, ADJ, NOUN, PROPN) || !closes(words, index);
        }
        if (words.is(index, VERB)) {
            return (words.has(index, Feature.PARTICIPLE) && !words.is(index - 1, AUX, NOUN, PROPN, PRON))
                    || (words.has(index, Feature.GERUND) && words.is(index - 1, DET, ADJ, PROPN));
        }
        boolean joins = words.is(index, CCONJ)
                || words.lower(index).equals(",")
                || words.lower(index).equals("/");
        return joins
                && words.is(index - 1, ADJ)
                && words.is(index + 1, ADJ, PROPN)
                && !lexicon.in("all", words.lower(index + 1));
    }

    /// Where `tens of thousands of` before the phrase begins, or the phrase itself.
    private int quantified(Words words, int from) {
        int start = from;
        while (words.lower(start - 1).equals("of") && lexicon.in("quantity", Singular.of(words.lower(start - 2)))) {
            start -= 2;
        }
        return start;
    }

    private static boolean closes(Words words, int quote) {
        String form = words.form(quote);
        return form.equals("”") || form.equals("’") || form.equals("»");
    }

    private boolean modified(Words words, int from, int head, String key) {
        int first = key.indexOf(' ') > 0 ? head - 1 : head;
        for (int i = from; i < first; i++) {
            if (words.is(i, ADJ, NOUN, PROPN, VERB)
                    && !lexicon.in("all", words.lower(i))
                    && !lexicon.in("quantity", Singular.of(words.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Long number(Words words, int from, int head) {
        for (int i = from; i < head; i++) {
            OptionalLong number = SmallNumbers.value(words.lower(i));
            if (number.isPresent()) {
                return number.getAsLong();
            }
        }
        return null;
    }

    /// After a complement that names whose or which (`crew of a ferry`), or after the head.
    private int complementEnd(Words words, int head, HeadNoun noun) {
        boolean takes = switch (noun.sort()) {
            case PEOPLE, ANYONE, ROLE, FIGHTERS, TEAM, STATE -> true;
            default -> false;
        };
        int at = head + 1;
        if (noun.sort() == Sort.ANYONE
                && words.is(at, VERB)
                && words.has(at, Feature.GERUND)
                && words.is(at + 1, PROPN)) {
            return at + 2;
        }
        if (!takes || !words.lower(at).equals("of")) {
            return at;
        }
        int end = at + 1;
        while (end - at <= LONGEST_COMPLEMENT && words.is(end, DET, ADJ, NOUN, PROPN, NUM)) {
            end++;
        }
        return words.is(end - 1, NOUN, PROPN) && end > at + 1 ? end : head + 1;
    }

    /// The state that a modifier designates, or a complement right after the head (`the regimes of Ruritania`).
    private @Nullable Actor state(Words words, Map<Integer, Match> matches, int from, int head) {
        for (int i = from; i < head; i++) {
            Optional<Actor> state = designated(words, matches, i);
            if (state.isPresent()) {
                return state.get();
            }
        }
        boolean complement =
                words.lower(head + 1).equals("of") || words.lower(head + 1).equals("in");
        int next = words.lower(head + 2).equals("the") ? head + 3 : head + 2;
        return complement ? designated(words, matches, next).orElse(null) : null;
    }

    private Optional<Actor> designated(Words words, Map<Integer, Match> matches, int index) {
        Match match = matches.get(index);
        if (match != null) {
            return match.span().equals(words.span(match.from(), match.to())) ? states.state(match) : Optional.empty();
        }
        return states.byStem(words.form(index));
    }
}
