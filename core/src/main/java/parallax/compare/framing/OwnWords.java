package parallax.compare.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import parallax.account.Account;
import parallax.compare.framing.AccountWords.Use;
import parallax.compare.ledger.Evidence;
import parallax.statement.Statement;
import parallax.text.PassageKind;

/// The words that a source wrote itself.
final class OwnWords {
    private OwnWords() {}

    /// Counts them.
    static AccountWords of(OwnText text) {
        SortedMap<String, Use> uses = new TreeMap<>();
        each(text, (word, use) -> uses.merge(word.form(), use, Use::plus));
        return new AccountWords(
                text.sourced().source(), text.sourced().compared().id(), uses);
    }

    /// Where some of them stand, in the order of the texts.
    ///
    /// @param wanted the words to find, by source
    /// @return spans by source and word
    static Map<String, Map<String, List<Evidence>>> spans(
            List<OwnText> texts, Map<String, Set<String>> wanted, WordVoice voice) {
        Map<String, Map<String, List<Evidence>>> spans = new HashMap<>();
        for (OwnText text : texts) {
            String source = text.sourced().source();
            String account = text.sourced().compared().id();
            Set<String> words = wanted.getOrDefault(source, Set.of());
            Map<String, List<Evidence>> found = spans.computeIfAbsent(source, any -> new HashMap<>());
            each(text, (word, use) -> {
                if (voice.count(use) > 0 && words.contains(word.form())) {
                    found.computeIfAbsent(word.form(), any -> new ArrayList<>())
                            .add(new Evidence(account, word.span()));
                }
            });
        }
        return spans;
    }

    /// Gives each word of the source's own with its single use.
    private static void each(OwnText text, BiConsumer<Word, Use> taker) {
        Account account = text.sourced().compared().account();
        Stretches told = new Stretches(account.statements().list().stream()
                .map(Statement::content)
                .flatMap(List::stream)
                .toList());
        for (OwnText.Sentence sentence : text.sentences()) {
            Stretches passedOn = sentence.kind() == PassageKind.BLOCK_QUOTATION ? Stretches.ALL : told;
            boolean capitalsTell = sentence.kind() != PassageKind.HEADLINE;
            for (int at = 0; at < sentence.words().size(); at++) {
                Word word = sentence.words().get(at);
                if (text.isOwn(word.span().start())) {
                    boolean attributed = passedOn.hold(word.span().start());
                    boolean capital = word.isAcronym() || (capitalsTell && at > 0 && word.capital());
                    taker.accept(
                            word,
                            new Use(attributed ? 0 : 1, attributed ? 1 : 0, capital ? 1 : 0, word.capital() ? 0 : 1));
                }
            }
        }
    }
}
