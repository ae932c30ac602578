package parallax.web.framing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import parallax.casefile.Case;
import parallax.compare.framing.Framing;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.StoryAccounts;
import parallax.text.reprint.Reprint;
import parallax.text.reprint.ReprintFinder;
import parallax.web.page.Desk;

/// The framing of a whole case, and the actors that it speaks of.
///
/// @param actors of all accounts, each under one id
public record CaseFraming(Framing framing, CaseActors actors) {
    /// Counted once, kept until the case changes; seconds in a case of a thousand accounts.
    public static CaseFraming kept(Desk desk) throws IOException {
        return desk.kept("framing", CaseFraming::of);
    }

    private static CaseFraming of(Case held) throws IOException {
        List<Compared> compared = new ArrayList<>();
        List<Reprint> reprints = new ArrayList<>();
        ReprintFinder finder = new ReprintFinder();
        held.accounts(account -> {
            compared.addAll(Compared.of(account));
            reprints.addAll(finder.add(account.document()));
        });
        StoryAccounts accounts = new StoryAccounts(compared);
        return new CaseFraming(Framing.of(accounts, reprints), accounts.actors());
    }
}
