package parallax.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Unit;

/// What the words around a name say about its being a place.
final class SentenceContext {
    private static final Set<String> DATELINE_ENDS = Set.of(",", "/", "–", "—", "-", "--", "(");
    private static final Set<String> LIST_JOINS = Set.of(",", "and", ", and", "or", "/", "to", "(", "&");

    private final SentenceNames names;
    private final PlaceWords words;

    SentenceContext(SentenceNames names, PlaceWords words) {
        this.names = names;
        this.words = words;
    }

    Evidence evidence(int from, int end, @Nullable Candidate before) {
        if (beforeTrack(end)) {
            return Evidence.TRACK;
        }
        if (locative(from) || is("following", end) || listed(from, before) || dateline(from, end)) {
            return Evidence.LOCATIVE;
        }
        return is("owner", end) ? Evidence.OWNER : Evidence.NONE;
    }

    /// What speaks for a name that no list holds: less counts than for one that a list holds.
    Evidence unknownEvidence(int from, int end, @Nullable Candidate before) {
        Evidence evidence = evidence(from, end, before);
        if (evidence != Evidence.LOCATIVE) {
            return evidence;
        }
        boolean headAlone = end == from + 1 && words.is("head", names.form(from));
        boolean modifies = names.is(end, PartOfSpeech.NOUN) && names.adjacent(end) && !is("following", end);
        if (headAlone || modifies || directions(from, end)) {
            return Evidence.NONE;
        }
        boolean sure = settled(from)
                || unit(from, end) != Unit.ANY
                || is("following", end)
                || is("head", end - 1)
                || listed(from, before);
        return sure ? Evidence.LOCATIVE : Evidence.DOUBTFUL;
    }

    private boolean directions(int from, int end) {
        for (int i = from; i < end; i++) {
            if (!words.is("direction", names.form(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean listed(int from, @Nullable Candidate before) {
        return before != null
                && before.evidence() == Evidence.LOCATIVE
                && LIST_JOINS.contains(names.between(before.span().end(), from));
    }

    /// Whether a locative word stands before, perhaps with an article or directions between.
    boolean locative(int from) {
        int at = from - 1;
        while (at >= 0 && (words.is("direction", names.form(at)) || names.is(at, PartOfSpeech.DET))) {
            at--;
        }
        return words.is("locative", names.form(at))
                || words.is("direction", names.form(from - 1))
                || (names.lower(at).equals("of") && at > 0 && words.is("part", names.form(at - 1)));
    }

    /// Whether the word right before is strong enough to take an unknown name for a place.
    boolean settled(int from) {
        return from > 0 && words.is("settled", names.form(from - 1));
    }

    /// "PORT ANNA/ZENDA, May 6": capitals or a place before a dash at the head of a passage.
    boolean dateline(int from, int end) {
        return from <= 4 && end < names.size() && DATELINE_ENDS.contains(names.form(end)) && names.allCapitals(from);
    }

    boolean beforeTrack(int end) {
        for (int at = end; at < names.size() && at < end + 2; at++) {
            if (words.is("track", names.form(at))) {
                return true;
            }
            if (!quote(names.form(at))) {
                return false;
            }
        }
        return false;
    }

    /// What the words behind a name ("Zenda city") or before it ("the province of Zenda") ask for.
    Unit unit(int from, int end) {
        Unit behind = is("area", end) ? Unit.WIDER : is("town", end) ? Unit.TOWN : Unit.ANY;
        if (behind != Unit.ANY || from < 2 || !names.lower(from - 1).equals("of")) {
            return behind;
        }
        return is("area", from - 2) ? Unit.WIDER : is("town-of", from - 2) ? Unit.TOWN : Unit.ANY;
    }

    boolean is(String wordClass, int i) {
        return i >= 0 && i < names.size() && words.is(wordClass, names.form(i));
    }

    private static boolean quote(String form) {
        return form.length() == 1 && "\"“”‘’'".contains(form);
    }
}
