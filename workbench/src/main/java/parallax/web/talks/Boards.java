package parallax.web.talks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.compare.board.BoardReader;
import parallax.compare.board.BoardRound;
import parallax.compare.board.BoardRow;
import parallax.compare.board.Seat;
import parallax.compare.board.TalksBoard;
import parallax.compare.board.TellingWords;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.table.Contexts;
import parallax.table.Wording;
import parallax.talks.Condition;
import parallax.time.Interval;

/// The boards of all stories of a case as seats. Each story is read by itself, since what names no round is about the
/// last one that its story knows; negotiations whose names have the same telling words are then one.
final class Boards {
    private static final String STORIES = """
            SELECT s.story, s.account FROM story_accounts s
            WHERE s.reading IS NOT NULL AND s.story IN (
                SELECT m.story FROM story_accounts m JOIN positions p ON p.account = m.account)
            ORDER BY s.story, s.n""";
    private static final String DISPUTED = """
            SELECT left_account AS account, left_record AS record FROM relations WHERE relation IN ('conflict', 'deny')
            UNION
            SELECT right_account AS account, right_record AS record FROM relations WHERE relation IN ('conflict', 'deny')
            """;

    private static final int PORTION = 256;

    private final TellingWords telling = new TellingWords();
    private final Set<RecordRef> disputed = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<BoardSeat> seats = new ArrayList<>();

    private Boards() {}

    /// Of the whole case; loads all accounts of stories in which somebody takes a position, some hundred at a time.
    static List<BoardSeat> of(Case held) throws IOException {
        Boards boards = new Boards();
        held.query(DISPUTED, List.of())
                .forEach(row -> boards.disputed.add(new RecordRef(row.text("account"), row.text("record"))));
        for (Map<String, List<String>> some : portions(stories(held))) {
            boards.add(some, held);
        }
        return boards.named();
    }

    private static Map<String, List<String>> stories(Case held) throws IOException {
        Map<String, List<String>> stories = new LinkedHashMap<>();
        for (Row row : held.query(STORIES, List.of())) {
            stories.computeIfAbsent(row.text("story"), _ -> new ArrayList<>()).add(row.text("account"));
        }
        return stories;
    }

    /// Stories of together some hundred accounts: loading them story by story would take one round of queries each.
    private static List<Map<String, List<String>>> portions(Map<String, List<String>> stories) {
        List<Map<String, List<String>>> portions = new ArrayList<>();
        int loaded = PORTION;
        for (Map.Entry<String, List<String>> story : stories.entrySet()) {
            if (loaded >= PORTION) {
                portions.add(new LinkedHashMap<>());
                loaded = 0;
            }
            portions.getLast().put(story.getKey(), story.getValue());
            loaded += story.getValue().size();
        }
        return portions;
    }

    private void add(Map<String, List<String>> stories, Case held) throws IOException {
        List<String> documents =
                stories.values().stream().flatMap(List::stream).distinct().toList();
        Map<String, Account> accounts = new HashMap<>();
        held.accounts(documents)
                .forEach(account -> accounts.put(account.document().id(), account));
        stories.forEach((story, members) -> {
            List<Account> told = new ArrayList<>();
            for (String member : members) {
                Account account = accounts.get(member);
                if (account != null) {
                    told.add(account);
                }
            }
            add(story, told);
        });
    }

    private void add(String story, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        List<Compared> compared = accounts.stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList();
        StoryAccounts told = new StoryAccounts(compared);
        for (TalksBoard board : new BoardReader().read(told)) {
            String words =
                    String.join(" ", telling.of(board.name()).stream().sorted().toList());
            String key = words.isEmpty() ? story + " " + board.track() : words;
            names.merge(key, board.name(), (one, other) -> one.length() <= other.length() ? one : other);
            for (BoardRound round : board.rounds()) {
                round.rows().forEach(row -> add(story, key, round.number(), row, told));
            }
        }
    }

    private void add(String story, String track, @Nullable Integer round, BoardRow row, StoryAccounts told) {
        for (Seat seat : row.seats()) {
            Account account = told.account(seat.ref().account()).account();
            String text = account.document().text();
            Contexts.Context context = Contexts.in(
                    text, seat.span().start(), seat.span().end(), seat.span().in(text));
            Condition condition = seat.condition();
            Interval said = seat.stand().said();
            seats.add(new BoardSeat(
                    track,
                    "",
                    story,
                    round,
                    row.actor(),
                    row.name(),
                    seat.shown(),
                    seat.stand().kind().label(),
                    condition == null ? "" : condition.words().in(text),
                    seat.ref().account(),
                    seat.ref().record(),
                    seat.holder().chain().getFirst(),
                    Wording.accordingTo(seat.holder().chain()),
                    said.from(),
                    said.to(),
                    context.before() + context.words() + context.after(),
                    seat.span().in(text),
                    seat.span().start(),
                    seat.span().end(),
                    disputed.contains(seat.ref())));
        }
    }

    /// Each negotiation under the shortest of its names.
    private List<BoardSeat> named() {
        return seats.stream()
                .map(seat -> seat.called(names.getOrDefault(seat.track(), seat.track())))
                .toList();
    }
}
