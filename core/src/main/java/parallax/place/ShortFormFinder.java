package parallax.place;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.NameKind;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Origin;
import parallax.place.Candidate.Unit;
import parallax.text.Span;

/// Finds what is no place's name by itself but stands for one: abbreviations, demonyms, parts of compounds.
final class ShortFormFinder {
    private static final int MOST_TOKENS = 4;
    private static final Set<String> PARTIES = Set.of("D", "R", "I", "DFL", "Lab", "Con");

    private final PlaceLists lists;
    private final SentenceNames names;
    private final SentenceContext context;

    ShortFormFinder(PlaceLists lists, SentenceNames names, SentenceContext context) {
        this.lists = lists;
        this.names = names;
        this.context = context;
    }

    /// What begins at a token.
    @Nullable
    Match find(int from, @Nullable Candidate before) {
        Match listed = listed(from, before);
        return listed == null ? compound(from) : listed;
    }

    /// An abbreviation or demonym; of a longer name that the gazetteer knows ("British Columbia") it is a piece.
    private @Nullable Match listed(int from, @Nullable Candidate before) {
        for (int end = Math.min(names.size(), from + MOST_TOKENS); end > from; end--) {
            Span span = names.span(from, end);
            String words = names.words(span);
            ShortForms.Form form = lists.forms().abbreviation(words);
            if (form != null
                    && !names.money(span)
                    && (form.sure() || behindPlace(from, words, before) || dotted(from, words))) {
                return match(from, span, end, form, Origin.SHORT, before);
            }
            ShortForms.Form people = lists.forms().demonym(words);
            if (people != null && !isKind(from, NameKind.PERSON) && knownLength(from) <= end - from) {
                return match(from, span, end, people, Origin.DEMONYM, before);
            }
        }
        return null;
    }

    private Match match(int from, Span span, int end, ShortForms.Form form, Origin origin, @Nullable Candidate before) {
        List<GazetteerEntry> entries = ShortForms.entries(form, lists.gazetteer());
        Evidence evidence = context.evidence(from, end, before);
        return new Match(new Candidate(span, form.name(), entries, origin, evidence, Unit.WIDER), end);
    }

    /// "Springfield, IL", "Springfield (IL)", "Springfield Ill.".
    private boolean behindPlace(int from, String words, @Nullable Candidate before) {
        String between = before == null ? "?" : names.between(before.span().end(), from);
        return between.equals(",") || between.equals("(") || (between.isEmpty() && words.endsWith("."));
    }

    /// "Pa." where the language model takes "Pa" for a place.
    private boolean dotted(int from, String words) {
        return words.endsWith(".") && isKind(from, NameKind.PLACE);
    }

    private boolean isKind(int i, NameKind kind) {
        return names.nameAt(i) != SentenceNames.NO_NAME && names.kind(names.nameAt(i)) == kind;
    }

    /// How many tokens the longest name has that the gazetteer knows from here; 0 where it knows none of two or more.
    private int knownLength(int from) {
        for (int end = names.farthest(from, lists.gazetteer()); end > from + 1; end--) {
            if (names.capitalised(end - 1)
                    && !lists.gazetteer()
                            .named(names.words(names.span(from, end)))
                            .isEmpty()) {
                return end - from;
            }
        }
        return 0;
    }

    /// The first part of "U.S.-led" and "Paris-based", the last of "R-Ashland".
    private @Nullable Match compound(int from) {
        String form = names.form(from);
        int dash = form.indexOf('-');
        if (dash < 1 || dash + 2 >= form.length()) {
            return null;
        }
        Span whole = names.span(from, from + 1);
        if (PARTIES.contains(form.substring(0, dash)) && Character.isUpperCase(form.charAt(dash + 1))) {
            return part(from, new Span(whole.start() + dash + 1, whole.end()), Evidence.LOCATIVE);
        }
        boolean first = Character.isLowerCase(form.charAt(dash + 1)) && !isKind(from, NameKind.PERSON);
        Evidence evidence = form.endsWith("-based") ? Evidence.LOCATIVE : Evidence.OWNER;
        return first ? part(from, new Span(whole.start(), whole.start() + dash), evidence) : null;
    }

    private @Nullable Match part(int from, Span span, Evidence evidence) {
        String words = names.words(span);
        ShortForms.Form listed = lists.forms().abbreviation(words);
        if (listed == null) {
            listed = lists.forms().demonym(words);
        }
        boolean known = listed == null && words.length() > 3;
        List<GazetteerEntry> entries = listed != null
                ? ShortForms.entries(listed, lists.gazetteer())
                : known ? lists.gazetteer().named(words) : List.of();
        Origin origin = listed != null && lists.forms().demonym(words) != null ? Origin.DEMONYM : Origin.COMPOUND;
        String name = listed == null ? words : listed.name();
        return entries.isEmpty()
                ? null
                : new Match(new Candidate(span, name, entries, origin, evidence, Unit.ANY), from + 1);
    }
}
