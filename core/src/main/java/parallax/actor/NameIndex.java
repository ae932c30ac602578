package parallax.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds aliases by their first word; the other words are compared when they are asked for, so that filling costs
/// little.
final class NameIndex {
    /// Single words shorter than this vary too freely to be told apart by a loose key.
    private static final int SHORTEST_LOOSE_WORD = 5;

    private record Entry(
            Alias alias,
            NameWord first,
            boolean loose,
            @Nullable Entry next) {}

    /// The aliases that fit best at one word.
    ///
    /// @param length in words
    record Fit(int length, boolean exact, List<Alias> aliases) {}

    private final Map<String, Entry> exact = new HashMap<>();
    private final Map<String, Entry> loose = new HashMap<>();

    /// @param transliterated whether the alias may be spelled in other ways
    void add(Alias alias, boolean transliterated) {
        List<NameWord> words = NameWords.of(alias.form());
        if (words.isEmpty()) {
            return;
        }
        NameWord first = words.getFirst();
        boolean lenient = transliterated
                && !Roles.isAcronym(alias.form())
                && (words.size() > 1 || first.letters().length() >= SHORTEST_LOOSE_WORD);
        exact.put(first.exact(), new Entry(alias, first, lenient, exact.get(first.exact())));
        if (lenient) {
            String key = TransliterationKey.loose(first.exact());
            loose.put(key, new Entry(alias, first, true, loose.get(key)));
        }
    }

    /// What fits at this word: of several lengths the longest, of one length the exact before the loose; null where
    /// nothing does.
    @Nullable
    Fit longest(List<NameWord> words, int index) {
        NameWord word = words.get(index);
        Best best = new Best();
        for (Entry entry = exact.get(word.exact()); entry != null; entry = entry.next) {
            best.offer(entry.alias, fit(entry, words, index));
        }
        if (word.isCapital()) {
            Entry entry = loose.get(TransliterationKey.loose(word.exact()));
            for (; entry != null; entry = entry.next) {
                if (!entry.first.exact().equals(word.exact())) {
                    best.offer(entry.alias, fit(entry, words, index));
                }
            }
        }
        return best.fit();
    }

    /// Length in words if the alias fits here, negative if only by loose keys, 0 if not.
    private static int fit(Entry entry, List<NameWord> words, int index) {
        NameWord first = words.get(index);
        if (Roles.isAcronym(entry.alias.form())) {
            return fitsAcronym(entry, words, index) ? 1 : 0;
        }
        if (entry.first.isCapital() && !first.isCapital()) {
            return 0;
        }
        List<NameWord> name = NameWords.of(entry.alias.form());
        boolean lacksArticle = entry.first.article() && !first.article();
        if (name.size() > words.size() - index || (name.size() == 1 && lacksArticle)) {
            return 0;
        }
        boolean exactly = true;
        for (int i = 0; i < name.size(); i++) {
            NameWord word = words.get(index + i);
            boolean broken = i > 0 && !word.joined();
            boolean same = word.exact().equals(name.get(i).exact());
            if (broken || !(same || (entry.loose && soundsLike(word, name.get(i))))) {
                return 0;
            }
            exactly &= same;
        }
        return exactly ? name.size() : -name.size();
    }

    private static boolean fitsAcronym(Entry entry, List<NameWord> words, int index) {
        return words.get(index).spells(entry.first.letters());
    }

    private static boolean soundsLike(NameWord word, NameWord named) {
        return TransliterationKey.loose(word.exact()).equals(TransliterationKey.loose(named.exact()));
    }

    private static final class Best {
        private final List<Alias> aliases = new ArrayList<>();
        private int length;
        private boolean exact;

        /// @param fit as [NameIndex#fit] gives it
        void offer(Alias alias, int fit) {
            int quality = 2 * Math.abs(fit) + (fit > 0 ? 1 : 0);
            int least = 2 * length + (exact ? 1 : 0);
            if (fit == 0 || quality < least) {
                return;
            }
            if (quality > least) {
                aliases.clear();
                length = Math.abs(fit);
                exact = fit > 0;
            }
            aliases.add(alias);
        }

        @Nullable
        Fit fit() {
            return aliases.isEmpty() ? null : new Fit(length, exact, aliases.reversed());
        }
    }
}
