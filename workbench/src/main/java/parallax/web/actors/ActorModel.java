package parallax.web.actors;

import java.util.List;
import parallax.web.decisions.DecisionLine;

/// An actor of the case and what the accounts tell of it.
///
/// @param names      what it is called, most often first
/// @param deeds      of each type of event, how often it acts and is acted upon
/// @param others     with whom, those with most events first
/// @param statements the first that it makes, in the order of the accounts
/// @param positions  at negotiating tables, in the order of the accounts
/// @param questions  in which its words or deeds are an answer, disputes first
/// @param candidates others that may be the same: of like names, or of the name that is asked for
/// @param decided    what people have decided about it, the newest first
public record ActorModel(
        ActorEntry actor,
        List<Name> names,
        List<Deed> deeds,
        List<Other> others,
        List<Said> statements,
        List<Position> positions,
        List<Question> questions,
        List<ActorEntry> candidates,
        List<DecisionLine> decided) {
    /// @param own    times in sources' own voice
    /// @param quoted times in the words of others, or kept at a distance
    public record Name(String words, int sources, int own, int quoted) {}

    /// @param quad the class of the type, such as `verbal conflict`
    public record Deed(String type, String quad, String status, long acts, long actedUpon) {}

    /// @param cooperation events with it, in either direction
    /// @param conflict    events against it, in either direction
    public record Other(String id, String name, long cooperation, long conflict) {}

    /// @param accordingTo who tells that it said so
    public record Said(
            String account, String statement, String kind, String stance, String words, String accordingTo) {}

    /// @param condition in the account's words; empty where there is none
    public record Position(
            String account, String id, String track, String kind, String words, String condition, String accordingTo) {}

    public record Question(String story, String issue, String question, boolean dispute, long answers, long origins) {}
}
