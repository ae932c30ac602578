package parallax.web.talks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One position of an actor on a negotiation, according to one holder.
///
/// @param track     key of the negotiation in the case: the words of its name that tell it from others
/// @param name      of the negotiation
/// @param round     from 1; absent where the words tell none
/// @param actorId   in the case
/// @param position  in short words: `attends`, `sets condition (met)`
/// @param kind      the position without how it is told
/// @param condition what he asks first, in the account's words; empty where nothing
/// @param source    publisher or author of the account
/// @param from      first day on which the account can have been published; absent where unknown
/// @param context   the words among their neighbours
/// @param disputed  whether another holder contradicts it
record BoardSeat(
        String track,
        String name,
        String story,
        @Nullable Integer round,
        String actorId,
        String actor,
        String position,
        String kind,
        String condition,
        String account,
        String record,
        String source,
        String accordingTo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String context,
        String words,
        int start,
        int end,
        boolean disputed) {
    /// How exactly columns tell time.
    enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /// The round's number; 0 where the words tell none.
    int roundOrNone() {
        return round == null ? 0 : round;
    }

    /// The first and last day on which it can be told, as far as they are known.
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (from != null) {
            days.add(from);
        }
        if (to != null) {
            days.add(to);
        }
        return days;
    }

    /// When it is told, as exactly as asked for; empty where the account's date is not known so exactly.
    String when(Grain grain) {
        LocalDate first = from;
        LocalDate last = to;
        if (first == null || last == null) {
            return "";
        }
        return switch (grain) {
            case DAY -> first.equals(last) ? first.toString() : "";
            case MONTH ->
                YearMonth.from(first).equals(YearMonth.from(last))
                        ? YearMonth.from(first).toString()
                        : "";
            case YEAR -> first.getYear() == last.getYear() ? String.valueOf(first.getYear()) : "";
        };
    }

    /// When the account was published, in words; empty where unknown.
    String date() {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return from == null ? (to == null ? "" : "until " + to) : to == null ? "since " + from : from + " to " + to;
    }

    /// The same position of the negotiation called so.
    BoardSeat called(String other) {
        return new BoardSeat(
                track,
                other,
                story,
                round,
                actorId,
                actor,
                position,
                kind,
                condition,
                account,
                record,
                source,
                accordingTo,
                from,
                to,
                context,
                words,
                start,
                end,
                disputed);
    }

    /// As a row of the table to take away.
    Map<String, @Nullable Object> row() {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("negotiation", name);
        row.put("round", round);
        row.put("actor", actor);
        row.put("actor_id", actorId);
        row.put("position", position);
        row.put("kind", kind);
        row.put("condition", condition);
        row.put("disputed", disputed);
        row.put("according_to", accordingTo);
        row.put("source", source);
        row.put("published_from", from);
        row.put("published_to", to);
        row.put("account", account);
        row.put("record", record);
        row.put("words", words);
        row.put("span_start", start);
        row.put("span_end", end);
        row.put("story", story);
        return row;
    }

    /// Words of it that can be asked for.
    boolean has(String column, String wanted) {
        List<String> texts = switch (column) {
            case "actor" -> List.of(actor, actorId, accordingTo);
            case "source" -> List.of(source);
            case "text" -> List.of(words, condition);
            default -> List.of();
        };
        String lower = wanted.toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }
}
