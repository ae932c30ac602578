package parallax.casefile;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.LedgerStory;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Silence;
import parallax.compare.ledger.Slot;
import parallax.text.Span;

/// A comparison of the accounts of [SmallCase], made by hand, so that tests of storage and display do not change with
/// the rules.
final class SmallLedger {
    private static final Map<String, String> TEXTS =
            Map.of("lantern", SmallReader.TEXT, "lantern#c1", SmallReader.TEXT, "second", SmallCase.SECOND);

    private SmallLedger() {}

    /// Keeps it in the case.
    static void keep(Case held) throws IOException {
        Rows rows = new Rows();
        LedgerRows.add(rows, story(), "by hand", ComparedAccount.readings(held.database()));
        held.database().replace(List.of(), rows, Map.of(), "");
    }

    private static LedgerStory story() {
        return new LedgerStory(
                "lantern", List.of(List.of("lantern", "second"), List.of("lantern#c1")), List.of(shelling(), loss()));
    }

    private static LedgerIssue shelling() {
        LedgerAnswer yes = answer("lantern", "e1", "yes", 1, "shelled", "marl", "The Lantern");
        LedgerAnswer same = answer("second", "e1", "yes", 1, "shelled", null, "Marlish Post", "navy", "sailors");
        LedgerAnswer no = answer("lantern#c1", "e1", "no", 2, "nobody shelled anyone", null, "a reader");
        return new LedgerIssue(
                "happened-lantern:e1",
                "lantern",
                Slot.HAPPENED,
                "Did the Marlish navy shell the Dunlin militia?",
                List.of(yes, no, same),
                List.of(relation(yes, no, RelationKind.DENY), relation(no, same, RelationKind.DENY)),
                List.of());
    }

    private static LedgerIssue loss() {
        LedgerAnswer loss = answer(
                "lantern", "f1", "over 1,200.5 tonnes", 1, "over 1,200.5 tonnes", null, "The Lantern", "Rescue Office");
        return new LedgerIssue(
                "figure-lantern:f1",
                "lantern",
                Slot.FIGURE,
                "How many tonnes were lost – Port Sorrel?",
                List.of(loss),
                List.of(),
                List.of(new Silence("second", "tonnes, lost, Port Sorrel")));
    }

    private static LedgerRelation relation(LedgerAnswer left, LedgerAnswer right, RelationKind kind) {
        List<Quoted> used = List.of(quoted(left), quoted(right));
        return new LedgerRelation(left.ref(), right.ref(), kind, "said-not", "One says that it did not happen.", used);
    }

    private static Quoted quoted(LedgerAnswer answer) {
        return new Quoted(answer.ref().account(), answer.span(), answer.words());
    }

    private static LedgerAnswer answer(
            String account,
            String record,
            String value,
            int origin,
            String words,
            @Nullable String actor,
            String... chain) {
        String text = TEXTS.getOrDefault(account, "");
        int start = text.indexOf(words);
        Holder holder = new Holder(actor, chain[chain.length - 1], List.of(chain));
        Span span = new Span(start, start + words.length());
        return new LedgerAnswer(new RecordRef(account, record), value, holder, origin, span, words);
    }
}
