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
    private static final int LONGEST = 6;

    private final PlaceLists lists;
    private final SentenceNames names;
    private final SentenceContext context;

    ToponymFinder(PlaceLists lists, SentenceNames names) {
        this.lists = lists;
        this.names = names;
        this.context = new SentenceContext(names, lists.words());
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

    private record Match(Candidate candidate, int end) {}

    private @Nullable Match at(int from, @Nullable Candidate before) {
        Match listed = shortForm(from, before);
        if (listed == null) {
            listed = compound(from);
        }
        Match known = listed == null ? known(from, before) : listed;
        return known == null ? unknown(from, before) : known;
    }

    /// An abbreviation or demonym; of a longer name that the gazetteer knows ("British Columbia") it is a piece.
    private @Nullable Match shortForm(int from, @Nullable Candidate before) {
        for (int end = Math.min(names.size(), from + 4); end > from; end--) {
            Span span = names.span(from, end);
            String words = names.words(span);
            ShortForms.Form form = lists.forms().abbreviation(words);
            if (form != null && (form.sure() || behindPlace(from, words, before))) {
                return listed(span, end, form, Origin.SHORT, before);
            }
            ShortForms.Form people = lists.forms().demonym(words);
            if (people != null && !person(from) && knownLength(from) <= end - from) {
                return listed(span, end, people, Origin.DEMONYM, before);
            }
        }
        return null;
    }

    /// The first part of a compound: "U.S.-led", "Paris-based".
    private @Nullable Match compound(int from) {
        String form = names.form(from);
        int dash = form.indexOf('-');
        if (dash < 2 || dash + 1 >= form.length() || !Character.isLowerCase(form.charAt(dash + 1)) || person(from)) {
            return null;
        }
        Span whole = names.span(from, from + 1);
        Span span = new Span(whole.start(), whole.start() + dash);
        String words = form.substring(0, dash);
        ShortForms.Form listed = lists.forms().abbreviation(words);
        List<GazetteerEntry> entries = listed != null
                ? ShortForms.entries(listed, lists.gazetteer())
                : dash < 4 ? List.of() : lists.gazetteer().named(words);
        return entries.isEmpty()
                ? null
                : new Match(
                        new Candidate(
                                span,
                                listed == null ? words : listed.name(),
                                entries,
                                Origin.PART,
                                form.endsWith("-based") ? Evidence.LOCATIVE : Evidence.OWNER,
                                Unit.ANY),
                        from + 1);
    }

    private Match listed(Span span, int end, ShortForms.Form form, Origin origin, @Nullable Candidate before) {
        List<GazetteerEntry> entries = ShortForms.entries(form, lists.gazetteer());
        Evidence evidence = context.evidence(indexOf(span, end), end, before);
        return new Match(new Candidate(span, form.name(), entries, origin, evidence, Unit.WIDER), end);
    }

    private int indexOf(Span span, int end) {
        int at = end - 1;
        while (names.span(at, at + 1).start() > span.start()) {
            at--;
        }
        return at;
    }

    /// "Springfield, IL", "Springfield (IL)", "Springfield Ill.".
    private boolean behindPlace(int from, String words, @Nullable Candidate before) {
        String between = before == null ? "?" : names.between(before.span().end(), from);
        return between.equals(",") || between.equals("(") || (between.isEmpty() && words.endsWith("."));
    }

    private boolean person(int i) {
        return names.nameAt(i) != SentenceNames.NO_NAME && names.kind(names.nameAt(i)) == NameKind.PERSON;
    }

    /// How many tokens the longest name has that the gazetteer knows from here; 0 where it knows none.
    private int knownLength(int from) {
        for (int end = farthest(from); end > from + 1; end--) {
            if (names.capitalised(end - 1)
                    && !lists.gazetteer()
                            .named(names.words(names.span(from, end)))
                            .isEmpty()) {
                return end - from;
            }
        }
        return 0;
    }

    private @Nullable Match known(int from, @Nullable Candidate before) {
        for (int end = farthest(from); end > from; end--) {
            Origin origin = endsLikeAName(end - 1) ? origin(from, end) : null;
            if (origin == null || (end == from + 1 && names.form(from).length() < 3)) {
                continue;
            }
            Span span = names.span(from, end);
            Evidence evidence = context.evidence(from, end, before);
            List<GazetteerEntry> entries = entries(names.words(span), origin, evidence);
            if (!entries.isEmpty()) {
                Unit unit = context.unit(end);
                return new Match(new Candidate(span, names.words(span), entries, origin, evidence, unit), end);
            }
        }
        return null;
    }

    /// Behind the last token that a name of the gazetteer which begins here could reach.
    private int farthest(int from) {
        return Math.min(names.size(), from + Math.min(LONGEST, lists.gazetteer().longest(names.form(from))));
    }

    /// Names that match loosely, or are only a part of a division's name, need more than to be written with a capital.
    private List<GazetteerEntry> entries(String words, Origin origin, Evidence evidence) {
        boolean taken = origin == Origin.NAMED || evidence == Evidence.LOCATIVE;
        return lists.gazetteer().named(words).stream()
                .filter(entry -> switch (entry.form()) {
                    case MAIN, ALTERNATE -> true;
                    case ABBREVIATION -> origin == Origin.NAMED;
                    case PART -> taken || evidence == Evidence.OWNER || origin == Origin.EMBEDDED;
                    case TOLERANT -> taken && origin != Origin.PERSON;
                })
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
        return first == SentenceNames.NO_NAME ? bare(from, end) : whole(names.kind(first));
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
        boolean owner = begins
                && (lists.words().is("embedding", names.form(end))
                        || !names.capitalised(end)
                                && Character.isLetter(names.form(end).codePointAt(0))
                                && !names.lower(end).equals("of")
                                && !names.lower(end).equals("and"));
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
        if (names.kind(name) != NameKind.PLACE || !begins(name, from) || noPlace(from, names.end(name))) {
            return null;
        }
        int end = names.end(name);
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
        boolean piece = from > 0 && names.proper(from - 1) && names.adjacent(from);
        if (end == from || end - from > LONGEST || from == 0 || piece || noPlace(from, end)) {
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
