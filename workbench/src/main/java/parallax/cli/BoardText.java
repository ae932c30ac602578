package parallax.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.account.Account;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.compare.board.BoardReader;
import parallax.compare.board.BoardRound;
import parallax.compare.board.BoardRow;
import parallax.compare.board.Seat;
import parallax.compare.board.TalksBoard;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.table.Wording;

/// Who sits at which negotiating table: for each negotiation and round, each actor's positions with those who tell of
/// them, and which are disputed.
final class BoardText {
    private final Case held;
    private final Terminal terminal;

    BoardText(Case held, Terminal terminal) {
        this.held = held;
        this.terminal = terminal;
    }

    /// Whether there was any position on a negotiation to print.
    boolean print() throws IOException {
        Set<RecordRef> disputed = disputed();
        boolean any = false;
        for (Map.Entry<String, List<String>> story : stories().entrySet()) {
            List<Account> accounts = held.accounts(story.getValue());
            List<Compared> compared = accounts.stream()
                    .flatMap(account -> Compared.of(account).stream())
                    .toList();
            for (TalksBoard board : new BoardReader().read(new StoryAccounts(compared))) {
                print(board, disputed);
                any = true;
            }
        }
        return any;
    }

    /// The documents of each story in which somebody takes a position.
    private Map<String, List<String>> stories() throws IOException {
        Map<String, List<String>> stories = new LinkedHashMap<>();
        held.query("""
                        SELECT s.story, s.account FROM story_accounts s
                        WHERE s.reading IS NOT NULL AND s.story IN (
                            SELECT m.story FROM story_accounts m JOIN positions p ON p.account = m.account)
                        ORDER BY s.story, s.n""", List.of())
                .forEach(row -> stories.computeIfAbsent(row.text("story"), _ -> new ArrayList<>())
                        .add(row.text("account")));
        return stories;
    }

    private Set<RecordRef> disputed() throws IOException {
        Set<RecordRef> disputed = new HashSet<>();
        for (Row row : held.query("SELECT * FROM relations WHERE relation IN ('conflict', 'deny')", List.of())) {
            disputed.add(new RecordRef(row.text("left_account"), row.text("left_record")));
            disputed.add(new RecordRef(row.text("right_account"), row.text("right_record")));
        }
        return disputed;
    }

    private void print(TalksBoard board, Set<RecordRef> disputed) {
        terminal.out().println();
        terminal.out().println(terminal.bold(Plain.line(board.name())));
        for (BoardRound round : board.rounds()) {
            terminal.out().println(round.number() == null ? "no round named" : "round " + round.number());
            Table table = new Table(List.of("actor", "position", "according to"), terminal.width(), false);
            round.rows().forEach(row -> rows(row, disputed, table));
            table.print(terminal.out());
        }
    }

    /// Positions in the order in which they were said; those of the same words are one.
    private static void rows(BoardRow row, Set<RecordRef> disputed, Table table) {
        Map<String, List<Seat>> byPosition = new LinkedHashMap<>();
        row.seats()
                .forEach(seat -> byPosition
                        .computeIfAbsent(seat.shown(), _ -> new ArrayList<>())
                        .add(seat));
        String name = Plain.line(row.name());
        for (Map.Entry<String, List<Seat>> position : byPosition.entrySet()) {
            boolean clash = position.getValue().stream().anyMatch(seat -> disputed.contains(seat.ref()));
            table.row(List.of(
                    name,
                    position.getKey() + (clash ? " – disputed" : ""),
                    Plain.line(String.join(
                            "; ",
                            position.getValue().stream().map(BoardText::told).toList()))));
            name = "";
        }
    }

    private static String told(Seat seat) {
        return Wording.accordingTo(seat.holder().chain()) + " (" + seat.ref() + ")";
    }
}
