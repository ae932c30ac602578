package parallax.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.place.Toponym.Evidence;
import parallax.text.Span;

/// Finds the names of one sentence that could be places, and what the sentence says for each.
final class ToponymFinder {
    private static final int LONGEST = 5;
    private static final Set<String> DATELINE_ENDS = Set.of(",", "/", "–", "—", "-", "(");
    private static final Set<String> LIST_JOINS = Set.of(",", "and", ", and", "or", "/", "to", "(");

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final String text;
    private final List<Token> tokens;
    private final List<Span> taken;

    /// @param taken spans of mentions of actors in order; a place inside one counts only after a preposition
    ToponymFinder(Gazetteer gazetteer, PlaceWords words, String text, Sentence sentence, List<Span> taken) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.text = text;
        this.tokens = sentence.tokens();
        this.taken = taken;
    }

    List<Toponym> find() {
        List<Toponym> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Toponym> toponym = nameAt(i, !found.isEmpty() ? found.getLast() : null);
            if (toponym.isPresent()) {
                found.add(toponym.get());
                while (i + 1 < tokens.size()
                        && tokens.get(i + 1).span().start()
                                < toponym.get().span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    private Optional<Toponym> nameAt(int i, @Nullable Toponym before) {
        if (!capitalised(i) || words.is("other", form(i)) || joinsBackwards(i)) {
            return Optional.empty();
        }
        int run = runFrom(i);
        for (int length = Math.min(LONGEST, tokens.size() - i); length > 0; length--) {
            Span span = span(i, i + length);
            if (splitsName(i, length, run)) {
                continue;
            }
            List<GazetteerEntry> entries = entries(i, span);
            if (!entries.isEmpty() && (length > 1 || form(i).length() > 2) && !blocked(i, span)) {
                return accept(i, i + length, span, entries, before);
            }
        }
        return unknown(i, run);
    }

    /// Loosely matching names need a locative word before them; a division's bare name ("Will" of Will County) is none.
    private List<GazetteerEntry> entries(int i, Span span) {
        return gazetteer.named(span.in(text)).stream()
                .filter(entry -> switch (entry.form()) {
                    case MAIN, ALTERNATE, ABBREVIATION -> true;
                    case PART -> false;
                    case TOLERANT -> locative(i) && tokens.get(i).is(PartOfSpeech.PROPN);
                })
                .toList();
    }

    private Optional<Toponym> accept(
            int i, int end, Span span, List<GazetteerEntry> entries, @Nullable Toponym before) {
        if (is("actor", end) && !locative(i)) {
            return Optional.empty();
        }
        boolean area = is("area", end);
        return Optional.of(new Toponym(span, span.in(text), entries, evidence(i, end, before), area));
    }

    private Evidence evidence(int i, int end, @Nullable Toponym before) {
        if (beforeTrack(end)) {
            return Evidence.TRACK;
        }
        boolean listed = before != null
                && before.evidence() == Evidence.LOCATIVE
                && listJoin(before.span().end(), i);
        boolean following = is("following", end);
        return locative(i) || following || listed || dateline(i, end) ? Evidence.LOCATIVE : Evidence.NONE;
    }

    /// A name that no list holds, where the sentence leaves no doubt: "near the Tern Rocks", "on Baker Street".
    private Optional<Toponym> unknown(int i, int run) {
        if (run == 0 || run > LONGEST || i == 0) {
            return Optional.empty();
        }
        Span span = span(i, i + run);
        String last = form(i + run - 1);
        boolean headed = run > 1 && words.is("head", last) && locative(i);
        boolean settled = words.is("settled", form(i - 1)) && tokens.get(i).is(PartOfSpeech.PROPN) && !acronym(form(i));
        if (noPlace(i, i + run)
                || blocked(i, span)
                || beforeTrack(i + run)
                || !(headed || settled)
                || possessive(i + run)) {
            return Optional.empty();
        }
        return Optional.of(new Toponym(span, span.in(text), List.of(), Evidence.LOCATIVE, false));
    }

    /// Whether a word among these is of the class "other": "in Situation Report No. 6".
    private boolean noPlace(int from, int end) {
        return IntStream.range(from, end).anyMatch(i -> words.is("other", form(i)));
    }

    private boolean possessive(int i) {
        return i < tokens.size() && (form(i).equals("'s") || form(i).equals("’s"));
    }

    private static boolean acronym(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /// Whether a locative word stands before, perhaps with an article or directions between.
    private boolean locative(int i) {
        int at = i - 1;
        while (at >= 0 && (words.is("direction", form(at)) || tokens.get(at).is(PartOfSpeech.DET))) {
            at--;
        }
        if (at < 0) {
            return at < i - 1;
        }
        return words.is("locative", form(at))
                || words.is("direction", form(i - 1))
                || (lower(at).equals("of") && at > 0 && words.is("part", form(at - 1)));
    }

    /// "PORT ANNA/ZENDA, May 6": capitals or a place before a dash at the head of a passage.
    private boolean dateline(int i, int end) {
        return i <= 4
                && end < tokens.size()
                && DATELINE_ENDS.contains(form(end))
                && form(i).equals(form(i).toUpperCase(Locale.ROOT));
    }

    private boolean beforeTrack(int end) {
        int at = end;
        while (at < tokens.size() && at < end + 2 && (quote(form(at)) || words.is("track", form(at)))) {
            if (words.is("track", form(at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean listJoin(int previousEnd, int i) {
        String between =
                text.substring(previousEnd, tokens.get(i).span().start()).strip();
        return LIST_JOINS.contains(between);
    }

    /// A name right after another name is a surname or the end of a longer name.
    private boolean joinsBackwards(int i) {
        if (i == 0) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.is(PartOfSpeech.PROPN)
                && before.span().end() + 1 == tokens.get(i).span().start()
                && !words.is("direction", before.form())
                && !words.is("other", before.form());
    }

    private boolean is(String wordClass, int i) {
        return i < tokens.size() && words.is(wordClass, form(i));
    }

    /// Whether so many tokens are a piece of a longer name, or reach into lower-case words.
    private boolean splitsName(int i, int length, int run) {
        return length < run ? properAt(i + length) && adjacent(i + length) : length > run && !lowerJoin(i + length - 1);
    }

    /// How many tokens the run of proper names from here has.
    private int runFrom(int i) {
        int at = i;
        while (at < tokens.size() && properAt(at) && (at == i || adjacent(at))) {
            at++;
        }
        return at - i;
    }

    private boolean adjacent(int i) {
        return tokens.get(i).span().start() - tokens.get(i - 1).span().end() <= 1;
    }

    private boolean properAt(int i) {
        return capitalised(i) && tokens.get(i).is(PartOfSpeech.PROPN);
    }

    /// Names of several words may hold small words: "Shatt al-Arab", "Horn of Africa".
    private boolean lowerJoin(int last) {
        return capitalised(last) || form(last).chars().anyMatch(Character::isUpperCase);
    }

    private boolean blocked(int i, Span span) {
        for (Span mention : taken) {
            if (mention.start() >= span.end()) {
                return false;
            }
            if (mention.overlaps(span)
                    && !(mention.start() < span.start() && i > 0 && words.is("settled", form(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalised(int i) {
        return Character.isUpperCase(form(i).codePointAt(0)) || form(i).matches("(al|el|as|ad|ash|an)-\\p{Lu}.*");
    }

    private static boolean quote(String form) {
        return form.length() == 1 && "\"“”‘’'".contains(form);
    }

    private Span span(int from, int end) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
    }

    private String form(int i) {
        return tokens.get(i).form();
    }

    private String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }
}
