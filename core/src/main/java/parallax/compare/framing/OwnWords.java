package parallax.compare.framing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.compare.framing.AccountWords.Use;
import parallax.statement.Statement;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.text.reprint.Reprint;

/// Counts what each source writes itself. Left out are readers' comments, boilerplate, bylines and footnotes, how the
/// source's accounts begin and end alike, what a document repeats from its origin, and every longer sentence that an
/// earlier account has had word for word, which is agency copy or a standing notice. Linear in the texts.
public final class OwnWords {
    private static final Set<PassageKind> COUNTED =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.BLOCK_QUOTATION, PassageKind.LIST);
    /// Shorter sentences are alike by chance.
    private static final int LONGER = 6;

    private final Map<String, List<Span>> repeated = new HashMap<>();
    private final Map<String, Templates> templates = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();

    private OwnWords(List<Reprint> reprints) {
        for (Reprint reprint : reprints) {
            repeated.computeIfAbsent(reprint.document(), document -> new ArrayList<>())
                    .addAll(reprint.spans());
        }
    }

    /// The words of each account, in the order of their dates and ids.
    ///
    /// @param reprints which documents repeat which, as far as it is known
    public static List<AccountWords> of(List<SourcedAccount> accounts, List<Reprint> reprints) {
        OwnWords words = new OwnWords(reprints);
        List<Written> written = accounts.stream()
                .sorted(Comparator.comparing(OwnWords::date)
                        .thenComparing(sourced -> sourced.account().document().id())
                        .thenComparing(sourced -> sourced.account().extent()))
                .map(Written::of)
                .toList();
        for (Written account : written) {
            words.templates
                    .computeIfAbsent(account.sourced().source(), source -> new Templates())
                    .add(account.words());
        }
        return written.stream().map(words::count).toList();
    }

    /// Undated accounts come last.
    private static String date(SourcedAccount sourced) {
        LocalDate published = sourced.account().document().metadata().published();
        return published == null ? "~" : published.toString();
    }

    private record Sentence(PassageKind kind, List<Word> words) {}

    private record Written(SourcedAccount sourced, List<Sentence> sentences) {
        static Written of(SourcedAccount sourced) {
            String text = sourced.account().document().text();
            List<Sentence> sentences = new ArrayList<>();
            for (Passage passage : sourced.account().passages()) {
                if (COUNTED.contains(passage.kind())) {
                    Word.sentences(text, passage.span())
                            .forEach(words -> sentences.add(new Sentence(passage.kind(), words)));
                }
            }
            return new Written(sourced, sentences);
        }

        List<Word> words() {
            return sentences.stream()
                    .flatMap(sentence -> sentence.words().stream())
                    .toList();
        }
    }

    private AccountWords count(Written written) {
        Account account = written.sourced().account();
        Stretches foreign = foreign(written);
        Stretches told = new Stretches(account.statements().list().stream()
                .map(Statement::content)
                .flatMap(List::stream)
                .toList());
        SortedMap<String, Use> uses = new TreeMap<>();
        for (Sentence sentence : written.sentences()) {
            if (isNew(sentence.words())) {
                boolean quoted = sentence.kind() == PassageKind.BLOCK_QUOTATION;
                add(sentence, foreign, quoted ? Stretches.ALL : told, uses);
            }
        }
        return new AccountWords(written.sourced().source(), account.document().id(), uses);
    }

    /// What is not the account's own: copied, or its source's template.
    private Stretches foreign(Written written) {
        String document = written.sourced().account().document().id();
        List<Span> spans = new ArrayList<>(repeated.getOrDefault(document, List.of()));
        Templates template = templates.getOrDefault(written.sourced().source(), new Templates());
        List<Word> words = written.words();
        int opening = template.opening(words);
        int closing = template.closing(words);
        words.subList(0, opening).forEach(word -> spans.add(word.span()));
        words.subList(words.size() - closing, words.size()).forEach(word -> spans.add(word.span()));
        return new Stretches(spans);
    }

    private boolean isNew(List<Word> sentence) {
        return sentence.size() < LONGER || seen.add(hash(sentence));
    }

    private static long hash(List<Word> sentence) {
        long hash = sentence.size();
        for (Word word : sentence) {
            hash = (hash ^ word.form().hashCode()) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static void add(Sentence sentence, Stretches foreign, Stretches told, SortedMap<String, Use> uses) {
        boolean capitalsTell = sentence.kind() != PassageKind.HEADLINE;
        for (int at = 0; at < sentence.words().size(); at++) {
            Word word = sentence.words().get(at);
            if (!foreign.hold(word.span().start())) {
                boolean attributed = told.hold(word.span().start());
                boolean capital = word.isAcronym() || (capitalsTell && at > 0 && word.capital());
                uses.merge(
                        word.form(),
                        new Use(attributed ? 0 : 1, attributed ? 1 : 0, capital ? 1 : 0, word.capital() ? 0 : 1),
                        Use::plus);
            }
        }
    }
}
