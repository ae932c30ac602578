package parallax.compare.framing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.account.Account;
import parallax.compare.framing.AccountWords.Use;
import parallax.statement.Statement;
import parallax.text.PassageKind;

/// Counts the words that a source wrote itself.
final class OwnWords {
    private OwnWords() {}

    static AccountWords of(OwnText text) {
        Account account = text.sourced().compared().account();
        Stretches told = new Stretches(account.statements().list().stream()
                .map(Statement::content)
                .flatMap(List::stream)
                .toList());
        SortedMap<String, Use> uses = new TreeMap<>();
        for (OwnText.Sentence sentence : text.sentences()) {
            boolean quoted = sentence.kind() == PassageKind.BLOCK_QUOTATION;
            add(sentence, text, quoted ? Stretches.ALL : told, uses);
        }
        return new AccountWords(
                text.sourced().source(), text.sourced().compared().id(), uses);
    }

    private static void add(OwnText.Sentence sentence, OwnText text, Stretches told, SortedMap<String, Use> uses) {
        boolean capitalsTell = sentence.kind() != PassageKind.HEADLINE;
        for (int at = 0; at < sentence.words().size(); at++) {
            Word word = sentence.words().get(at);
            if (text.isOwn(word.span().start())) {
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
