package parallax.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.NameKind;
import parallax.language.PartOfSpeech;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Origin;
import parallax.place.Candidate.Unit;
import parallax.text.Span;

/// Finds the words of one sentence that could be toponyms: the longest that the gazetteer knows from each word on, as
/// far as it keeps to the borders of the names that the language model sees; else these names themselves.
final class ToponymFinder {
    /// Abbreviations of so many letters may be words in capitals.
    private static final int SHORT = 3;

    private final PlaceLists lists;
    private final SentenceNames names;
    private final SentenceContext context;
    private final ShortFormFinder shortForms;

    ToponymFinder(PlaceLists lists, SentenceNames names) {
        this.lists = lists;
        this.names = names;
        this.context = new SentenceContext(names, lists.words());
        this.shortForms = new ShortFormFinder(lists, names, context);
    }

    /// In order, without overlap.
    List<Candidate> find() {
        List<Candidate> found = new ArrayList<>();
        int from = 0;
        while (from < names.size()) {
            Candidate before = found.isEmpty() ? null : found.getLast();
            Match match =
                    names.capitalised(from) && !lists.words().is("other", names.form(from)) ? at(from, before) : null;
            if (match == null) {
                from++;
            } else {
                found.add(match.candidate());
                from = match.end();
            }
        }
        return found;
    }

    private @Nullable Match at(int from, @Nullable Candidate before) {
        if (names.lower(from).equals("the") && known(from + 1, before) != null) {
            return null;
        }
        Match listed = shortForms.find(from, before);
        Match known = listed == null ? known(from, before) : listed;
        return known == null ? unknown(from, before) : known;
    }

    private @Nullable Match known(int from, @Nullable Candidate before) {
        for (int end = names.farthest(from, lists.gazetteer()); end > from; end--) {
            Origin origin = endsLikeAName(end - 1) && !cuts(from, end) ? origin(from, end) : null;
            if (origin == null || (end == from + 1 && names.form(from).length() < 3)) {
                continue;
            }
            Span span = names.span(from, end);
            Evidence evidence = context.evidence(from, end, before);
            List<GazetteerEntry> entries = entries(names.words(span), origin, evidence);
            if (!entries.isEmpty() && !(end == from + 1 && isCommon(from))) {
                Unit unit = context.unit(from, end);
                return new Match(new Candidate(span, names.words(span), entries, origin, evidence, unit), end);
            }
        }
        return null;
    }

    private boolean isCommon(int i) {
        return context.is("common", i) || context.is("direction", i);
    }

    /// Whether the word behind belongs to the name ("Walker" of "Walker County", "Port" of "Port-au-Prince"), or a
    /// comma parts two names ("Washington, D.C.").
    private boolean cuts(int from, int end) {
        boolean division = end < names.size()
                && names.adjacent(end)
                && names.capitalised(end)
                && lists.words().is("division", names.form(end));
        return division
                || names.glued(end)
                || names.words(names.span(from, end)).indexOf(',') >= 0;
    }

    /// Names that match loosely, or are only a part of a division's name, need more than to be written with a capital.
    private List<GazetteerEntry> entries(String words, Origin origin, Evidence evidence) {
        boolean taken = origin == Origin.NAMED || evidence == Evidence.LOCATIVE;
        return named(words).stream()
                .filter(entry -> switch (entry.form()) {
                    case MAIN, ALTERNATE -> true;
                    case ABBREVIATION ->
                        origin == Origin.NAMED || evidence == Evidence.LOCATIVE && words.length() > SHORT;
                    case PART -> taken || evidence == Evidence.OWNER || origin == Origin.EMBEDDED;
                    case TOLERANT -> taken && origin != Origin.PERSON;
                })
                .toList();
    }

    /// The gazetteer's places of these words; of "Zenda Governorate", where it lists none, its divisions named "Zenda".
    private List<GazetteerEntry> named(String words) {
        List<GazetteerEntry> entries = lists.gazetteer().named(words);
        int last = words.lastIndexOf(' ');
        if (!entries.isEmpty() || last < 0 || !lists.words().is("division", words.substring(last + 1))) {
            return entries;
        }
        return lists.gazetteer().named(words.substring(0, last).strip()).stream()
                .filter(GazetteerEntry::isArea)
                .toList();
    }

    /// Names of several words may hold small words: "Shatt al-Arab", "Horn of Africa".
    private boolean endsLikeAName(int last) {
        return names.capitalised(last) || names.form(last).chars().anyMatch(Character::isUpperCase);
    }

    /// What the words are to the language model; absent where they cut a name.
    private @Nullable Origin origin(int from, int end) {
        int first = SentenceNames.NO_NAME;
        for (int i = from; i < end; i++) {
            int name = names.nameAt(i);
            if (name == SentenceNames.NO_NAME) {
                continue;
            }
            boolean whole = names.from(name) >= from && names.end(name) <= end;
            if (!whole) {
                return names.from(name) <= from && names.end(name) >= end ? inside(name, from, end) : null;
            }
            if (first != SentenceNames.NO_NAME && names.kind(first) != names.kind(name)) {
                return names.kind(name) == NameKind.PERSON || names.kind(first) == NameKind.PERSON
                        ? null
                        : Origin.OTHER_NAME;
            }
            first = name;
        }
        return first == SentenceNames.NO_NAME ? bare(from, end) : whole(from, end, names.kind(first));
    }

    private Origin whole(int from, int end, NameKind kind) {
        return context.dateline(from, end) ? Origin.NAMED : whole(kind);
    }

    private static Origin whole(NameKind kind) {
        return switch (kind) {
            case PLACE -> Origin.NAMED;
            case PERSON -> Origin.PERSON;
            case ORGANISATION, GROUP, OTHER -> Origin.OTHER_NAME;
        };
    }

    /// No name to the language model: not a piece of a run of proper nouns either.
    private @Nullable Origin bare(int from, int end) {
        boolean runsOn = end < names.size()
                && names.proper(end)
                && names.adjacent(end)
                && names.nameAt(end) == SentenceNames.NO_NAME;
        boolean ranBefore = from > 0
                && names.is(from - 1, PartOfSpeech.PROPN)
                && names.adjacent(from)
                && !lists.words().is("direction", names.form(from - 1))
                && !lists.words().is("other", names.form(from - 1));
        boolean name = names.is(from, PartOfSpeech.PROPN) || end - from > 1 || names.allCapitals(from);
        return runsOn || ranBefore || !name ? null : Origin.BARE;
    }

    /// A piece of a longer name.
    private @Nullable Origin inside(int name, int from, int end) {
        NameKind kind = names.kind(name);
        if (kind == NameKind.PERSON || kind == NameKind.GROUP) {
            return null;
        }
        boolean begins = begins(name, from);
        if (begins && end == names.end(name)) {
            return whole(kind);
        }
        boolean division = begins && end > from + 1 && lists.words().is("division", names.form(end - 1));
        boolean owner = division
                || begins
                        && (lists.words().is("embedding", names.form(end))
                                || !names.capitalised(end)
                                        && Character.isLetter(names.form(end).codePointAt(0))
                                        && !lists.words().is("particle", names.form(end)));
        boolean owned = end == names.end(name)
                && names.lower(from - 1).equals("of")
                && lists.words().is("embedding-of", names.form(from - 2));
        if (!owner && !owned) {
            return null;
        }
        return kind == NameKind.PLACE ? Origin.PART : Origin.EMBEDDED;
    }

    /// Whether only directions and articles of the name stand before.
    private boolean begins(int name, int from) {
        for (int i = names.from(name); i < from; i++) {
            if (!lists.words().is("direction", names.form(i)) && !names.lower(i).equals("the")) {
                return false;
            }
        }
        return true;
    }

    /// A name that no list holds: what the language model takes for a place, and capitals that a sentence leaves no
    /// doubt about: "near the Tern Rocks", "on Baker Street".
    private @Nullable Match unknown(int from, @Nullable Candidate before) {
        int name = names.nameAt(from);
        if (name == SentenceNames.NO_NAME) {
            return unnamed(from);
        }
        int end = names.end(name);
        boolean common = end == from + 1 && isCommon(from);
        if (names.kind(name) != NameKind.PLACE || !begins(name, from) || common || noPlace(from, end)) {
            return null;
        }
        if (context.is("direction", from) && end > from + 1 && known(from + 1, before) != null) {
            return null;
        }
        Span span = names.span(from, end);
        Evidence evidence = context.unknownEvidence(from, end, before);
        return new Match(new Candidate(span, names.words(span), List.of(), Origin.NAMED, evidence, Unit.ANY), end);
    }

    private @Nullable Match unnamed(int from) {
        int end = from;
        while (end < names.size()
                && names.proper(end)
                && (end == from || names.adjacent(end))
                && names.nameAt(end) == SentenceNames.NO_NAME) {
            end++;
        }
        boolean piece = from > 0 && names.proper(from - 1) && names.adjacent(from) || isCommon(from) && end == from + 1;
        if (end == from || end - from > SentenceNames.LONGEST || from == 0 || piece || noPlace(from, end)) {
            return null;
        }
        boolean headed = end - from > 1 && context.is("head", end - 1) && context.locative(from);
        boolean settled = context.settled(from)
                && !(names.allCapitals(from) && names.form(from).length() > 1);
        boolean possessive = names.form(end).equals("'s") || names.form(end).equals("’s");
        if (!(headed || settled) || possessive || context.beforeTrack(end)) {
            return null;
        }
        Span span = names.span(from, end);
        return new Match(
                new Candidate(span, names.words(span), List.of(), Origin.BARE, Evidence.LOCATIVE, Unit.ANY), end);
    }

    /// Whether a word among these is of the class "other": "in Situation Report No. 6".
    private boolean noPlace(int from, int end) {
        for (int i = from; i < end; i++) {
            if (context.is("other", i)) {
                return true;
            }
        }
        return false;
    }
}
