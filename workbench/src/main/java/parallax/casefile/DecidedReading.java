package parallax.casefile;

import java.util.List;
import java.util.function.BiFunction;
import parallax.account.Account;
import parallax.casefile.decision.Applied;
import parallax.casefile.decision.DecidedAccount;
import parallax.casefile.decision.Effect;
import parallax.casefile.decision.Entry;
import parallax.casefile.decision.GivenDocument;
import parallax.casefile.decision.Review;
import parallax.text.Document;
import parallax.time.Interval;

/// Reads a document with what people have decided about it. Safe to share between threads where the reader is.
final class DecidedReading {
    private final BiFunction<Document, Interval, Account> reader;
    private final CaseDecisions decisions;
    private final List<Entry> active;

    DecidedReading(BiFunction<Document, Interval, Account> reader, CaseDecisions decisions) {
        this.reader = reader;
        this.decisions = decisions;
        this.active = decisions.all().active();
    }

    /// The document as the machine reads it, given what people say of its date and its passages.
    Account machine(Document document, Interval likely) {
        GivenDocument given = GivenDocument.of(document, likely, active);
        return reader.apply(given.document(), given.likely());
    }

    /// All rows of the document's accounts.
    void add(Rows rows, Document document, Interval likely) {
        add(rows, machine(document, likely));
    }

    /// The same, of a document that was read before.
    void add(Rows rows, Account machine) {
        String document = machine.document().id();
        String considered = decisions.considered(document);
        if (considered.isEmpty()) {
            AccountRows.add(rows, machine);
            return;
        }
        DecidedAccount decided = Effect.of(machine, decisions.all());
        AccountRows.add(rows, decided.account());
        if (!decided.applied().isEmpty()) {
            Rows before = new Rows();
            AccountRows.add(before, machine);
            rows.addAll(before.in("machine"));
        }
        rows.add("considered_decisions", document, considered);
        for (Applied applied : decided.applied()) {
            rows.add(
                    "applied_decisions",
                    document,
                    applied.decision(),
                    applied.found().label());
        }
        int n = 0;
        for (Review review : decided.reviews()) {
            n++;
            String account = review.account() == 0 ? document : document + "#c" + review.account();
            rows.add("reviewed", account, n, review.kind(), review.record(), review.decision(), review.what());
        }
    }
}
