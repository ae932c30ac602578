package parallax.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.casefile.Case;
import parallax.compare.framing.DistinctiveWord;
import parallax.compare.framing.Framing;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.StoryAccounts;
import parallax.text.reprint.Reprint;
import parallax.text.reprint.ReprintFinder;

/// The words that each source uses more than the others in its own voice, and how surely.
final class OwnWordsText {
    private static final int WORDS = 10;

    private final Case held;
    private final Terminal terminal;

    OwnWordsText(Case held, Terminal terminal) {
        this.held = held;
        this.terminal = terminal;
    }

    void print() throws IOException {
        List<Compared> compared = new ArrayList<>();
        List<Reprint> reprints = new ArrayList<>();
        ReprintFinder finder = new ReprintFinder();
        held.accounts(account -> {
            compared.addAll(Compared.of(account));
            reprints.addAll(finder.add(account.document()));
        });
        if (compared.isEmpty()) {
            return;
        }
        Framing framing = Framing.of(new StoryAccounts(compared), reprints);
        Table table = new Table(List.of("source", "words of its own (times, z)"), terminal.width(), terminal.styled());
        boolean any = false;
        for (var source : framing.ownWords().entrySet()) {
            List<String> words = source.getValue().stream()
                    .limit(WORDS)
                    .map(OwnWordsText::shown)
                    .toList();
            any |= !words.isEmpty();
            if (!words.isEmpty()) {
                table.row(List.of(Plain.line(source.getKey()), Plain.line(String.join(", ", words))));
            }
        }
        if (any) {
            terminal.out().println();
            table.print(terminal.out());
        }
    }

    private static String shown(DistinctiveWord word) {
        return String.format(
                Locale.ROOT,
                "%s (%d, %.1f)",
                word.word(),
                word.count(),
                word.logOdds().z());
    }
}
