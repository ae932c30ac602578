package parallax.web.actors;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.event.Quad;

/// An event as one account tells it, with the actors under their ids in the case.
///
/// @param source     who publishes the account
/// @param from       first day on which it may have been; absent where nothing tells
/// @param to         last such day
/// @param actors     who act, in the order of the account
/// @param recipients who are acted upon
public record Deed(
        String account,
        String event,
        String source,
        String type,
        String status,
        Quad quad,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> actors,
        List<String> recipients) {
    public Deed {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
