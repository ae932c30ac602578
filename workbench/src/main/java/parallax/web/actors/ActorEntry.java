package parallax.web.actors;

/// An actor of the case, counted.
///
/// @param id         in the case
/// @param kind       the codebook's word; empty where unknown
/// @param listed     whether a list of actors has it, or only the accounts speak of it
/// @param accounts   in how many accounts
/// @param named      how often it is named
/// @param states     how many statements it makes
/// @param acts       in how many events it acts
/// @param actedUpon  in how many events it is acted upon
/// @param positions  how many positions at a negotiating table
public record ActorEntry(
        String id,
        String name,
        String kind,
        boolean listed,
        long accounts,
        long named,
        long states,
        long acts,
        long actedUpon,
        long positions) {}
