package parallax.compare.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.Position;
import parallax.talks.PositionKind;

/// Lays out the positions of a story by negotiation, round and actor.
public final class BoardReader {
    private static final Comparator<Seat> BY_DAY = Comparator.comparing(
                    (Seat seat) -> seat.stand().said().from(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Seat::ref);

    /// One board a negotiation, by its id; positions whose negotiation is unknown are left out.
    public List<TalksBoard> read(StoryAccounts story) {
        StoryTracks tracks = new StoryTracks(story);
        Map<String, List<Placed>> byTrack = new TreeMap<>();
        for (Compared compared : story.accounts()) {
            for (Told<Position> told : compared.account().positions()) {
                String track = tracks.id(compared.id(), told.record().track());
                if (track != null) {
                    byTrack.computeIfAbsent(track, id -> new ArrayList<>()).add(placed(story, compared, told));
                }
            }
        }
        return byTrack.entrySet().stream()
                .map(entry -> board(story, entry.getKey(), tracks.name(entry.getKey()), entry.getValue()))
                .toList();
    }

    private record Placed(@Nullable Integer round, Seat seat) {}

    private static Placed placed(StoryAccounts story, Compared compared, Told<Position> told) {
        Position position = told.record();
        Condition condition = position.condition();
        String actor = story.actors().id(compared.id(), position.actor());
        Value.Stand stand = new Value.Stand(
                actor == null ? position.actor() : actor,
                position.kind(),
                position.modality(),
                condition == null ? null : condition.status(),
                status(compared, position),
                story.published(compared.id()));
        Seat seat = new Seat(
                new RecordRef(compared.id(), position.id()),
                position.span(),
                story.tellers(compared.id()).holder(told.inside()),
                stand,
                condition);
        return new Placed(position.round(), seat);
    }

    /// How the event in the same words is told: a denied one before others, else the first.
    private static @Nullable EventStatus status(Compared compared, Position position) {
        EventStatus first = null;
        for (Told<Event> told : compared.account().events()) {
            EventStatus status = told.record().status();
            if (told.record().trigger().overlaps(position.span()) && (first == null || status == EventStatus.DENIED)) {
                first = status;
            }
        }
        return first;
    }

    private static TalksBoard board(StoryAccounts story, String track, String name, List<Placed> placed) {
        TreeSet<Integer> known = new TreeSet<>();
        TreeSet<Integer> held = new TreeSet<>();
        for (Placed one : placed) {
            if (one.round() != null) {
                known.add(one.round());
                if (isDone(one)) {
                    held.add(one.round());
                }
            }
        }
        Map<Integer, Map<String, List<Seat>>> rounds = new TreeMap<>();
        for (Placed one : placed) {
            int round = round(one, known, held);
            rounds.computeIfAbsent(round, number -> new TreeMap<>())
                    .computeIfAbsent(one.seat().stand().actor(), actor -> new ArrayList<>())
                    .add(one.seat());
        }
        return new TalksBoard(
                track,
                name,
                rounds.entrySet().stream()
                        .map(entry -> round(story, entry.getKey(), entry.getValue()))
                        .toList());
    }

    /// What names no round is about the last that the story knows; but what is told as done is about the only one of
    /// which
    /// somebody tells what was done, and about none where there are several. 0 for no round.
    private static int round(Placed placed, TreeSet<Integer> known, TreeSet<Integer> held) {
        Integer own = placed.round();
        if (own != null) {
            return own;
        }
        if (known.isEmpty() || !placed.seat().stand().isSeating()) {
            return 0;
        }
        return !isDone(placed) ? known.last() : held.size() == 1 ? held.first() : 0;
    }

    private static boolean isDone(Placed placed) {
        EventStatus status = placed.seat().stand().status();
        boolean left = placed.seat().stand().kind() == PositionKind.WALKS_OUT && status == null;
        return left || status == EventStatus.HAPPENED || status == EventStatus.DENIED;
    }

    private static BoardRound round(StoryAccounts story, int number, Map<String, List<Seat>> rows) {
        List<BoardRow> sorted = rows.entrySet().stream()
                .map(entry -> new BoardRow(
                        entry.getKey(),
                        story.actors().name(entry.getKey()),
                        entry.getValue().stream().sorted(BY_DAY).toList()))
                .sorted(Comparator.comparing(BoardRow::name).thenComparing(BoardRow::actor))
                .toList();
        return new BoardRound(number == 0 ? null : number, sorted);
    }
}
