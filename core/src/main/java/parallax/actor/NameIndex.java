package parallax.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds aliases by their first word; the other words are compared when they are asked for, so that filling costs
/// little.
final class NameIndex {
    private static final String TITLE_ARTICLE = "The ";

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
        NameWord first = NameWords.first(bare(alias));
        if (first == null) {
            return;
        }
        exact.put(first.exact(), new Entry(alias, first, transliterated, exact.get(first.exact())));
        if (transliterated) {
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
        if (word.isPluralAcronym()) {
            String singular = word.exact().substring(0, word.exact().length() - 1);
            for (Entry entry = exact.get(singular); entry != null; entry = entry.next) {
                best.offer(entry.alias, fit(entry, words, index));
            }
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
        if (entry.first.isCapital() && !first.isCapital()) {
            return 0;
        }
        List<NameWord> name = NameWords.of(bare(entry.alias));
        if (name.size() == 1 && Roles.isAcronym(entry.alias.form())) {
            return first.spells(entry.first.letters()) ? 1 : 0;
        }
        if (name.size() > words.size() - index || (name.size() == 1 && lacksArticle(entry, words, index))) {
            return 0;
        }
        List<NameWord> found = words.subList(index, index + name.size());
        boolean exactly = true;
        for (int i = 0; i < name.size(); i++) {
            NameWord word = found.get(i);
            boolean broken = i > 0 && !word.joined() && name.get(i).joined();
            boolean same = word.exact().equals(name.get(i).exact());
            if (broken || !(same || (entry.loose && soundsLike(word, name.get(i))))) {
                return 0;
            }
            exactly &= same;
        }
        return hasCapitals(found, name) ? exactly ? name.size() : -name.size() : 0;
    }

    private static boolean lacksArticle(Entry entry, List<NameWord> words, int index) {
        boolean the = index > 0 && words.get(index - 1).exact().equals("the");
        return (entry.first.article() && !words.get(index).article()) || (isTitle(entry.alias) && !the);
    }

    /// "Foreign policy" at the start of a sentence is not *Foreign Policy*; "Free Syrian army" is the army.
    private static boolean hasCapitals(List<NameWord> found, List<NameWord> name) {
        return capitals(found) >= Math.min(2, capitals(name));
    }

    private static long capitals(List<NameWord> words) {
        return words.stream().filter(NameWord::isCapital).count();
    }

    private static String bare(Alias alias) {
        return isTitle(alias) ? alias.form().substring(TITLE_ARTICLE.length()) : alias.form();
    }

    /// Whether the form begins with an article that the text must have as well.
    private static boolean isTitle(Alias alias) {
        return alias.form().startsWith(TITLE_ARTICLE);
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
            boolean known = aliases.stream()
                            .anyMatch(other -> other.actor().equals(alias.actor()) && other.role() == alias.role())
                    && alias.from() == null
                    && alias.to() == null;
            if (!known) {
                aliases.add(alias);
            }
        }

        @Nullable
        Fit fit() {
            return aliases.isEmpty() ? null : new Fit(length, exact, aliases.reversed());
        }
    }
}
