package parallax.report;

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

/// Who sits at which negotiating table, in the stories that a report is about.
final class Boards {
    private static final String STORIES = """
            SELECT s.story, s.account FROM story_accounts s
            WHERE s.reading IS NOT NULL AND list_contains(?, s.story)
                AND s.story IN (SELECT m.story FROM story_accounts m JOIN positions p ON p.account = m.account)
            ORDER BY s.story, s.n
            """;

    private final Case held;
    private final Notes notes;
    private final Set<RecordRef> disputed = new HashSet<>();

    Boards(Case held, Notes notes) {
        this.held = held;
        this.notes = notes;
    }

    List<Report.Board> of(List<String> stories) throws IOException {
        for (Row row : held.query("SELECT * FROM relations WHERE relation IN ('conflict', 'deny')", List.of())) {
            disputed.add(new RecordRef(row.text("left_account"), row.text("left_record")));
            disputed.add(new RecordRef(row.text("right_account"), row.text("right_record")));
        }
        Map<String, List<String>> documents = new LinkedHashMap<>();
        held.query(STORIES, List.of(stories))
                .forEach(row -> documents
                        .computeIfAbsent(row.text("story"), _ -> new ArrayList<>())
                        .add(row.text("account")));
        List<Report.Board> boards = new ArrayList<>();
        for (List<String> story : documents.values()) {
            List<Account> accounts = held.accounts(story);
            Map<String, String> texts = new LinkedHashMap<>();
            List<Compared> compared = new ArrayList<>();
            for (Account account : accounts) {
                for (Compared one : Compared.of(account)) {
                    compared.add(one);
                    texts.put(one.id(), account.document().text());
                }
            }
            new BoardReader().read(new StoryAccounts(compared)).forEach(board -> boards.add(board(board, texts)));
        }
        return boards;
    }

    private Report.Board board(TalksBoard board, Map<String, String> texts) {
        List<Report.Seat> seats = new ArrayList<>();
        for (BoardRound round : board.rounds()) {
            String name = round.number() == null ? "" : "round " + round.number();
            round.rows().forEach(row -> seats.addAll(seats(name, row, texts)));
        }
        return new Report.Board(board.name(), seats);
    }

    /// Positions in the order in which they were said; those of the same words are one.
    private List<Report.Seat> seats(String round, BoardRow row, Map<String, String> texts) {
        Map<String, List<Seat>> byPosition = new LinkedHashMap<>();
        row.seats()
                .forEach(seat -> byPosition
                        .computeIfAbsent(seat.shown(), _ -> new ArrayList<>())
                        .add(seat));
        List<Report.Seat> told = new ArrayList<>();
        byPosition.forEach((position, seats) -> told.add(new Report.Seat(
                round,
                row.name(),
                position,
                seats.stream().anyMatch(seat -> disputed.contains(seat.ref())),
                voices(seats, texts))));
        return told;
    }

    private List<Report.Voice> voices(List<Seat> seats, Map<String, String> texts) {
        Map<String, List<Report.Ref>> refs = new LinkedHashMap<>();
        for (Seat seat : seats) {
            String account = seat.ref().account();
            refs.computeIfAbsent(Wording.accordingTo(seat.holder().chain()), _ -> new ArrayList<>())
                    .add(notes.of(account, seat.span(), seat.span().in(texts.getOrDefault(account, ""))));
        }
        List<Report.Voice> voices = new ArrayList<>();
        refs.forEach((holder, list) -> voices.add(new Report.Voice(holder, 0, list)));
        return voices;
    }
}
