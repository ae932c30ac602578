package parallax.report;

import java.util.List;

/// What a report says, in the order in which it says it.
///
/// @param name       of the case
/// @param dated      the day that stands on it; empty where none does
/// @param version    of Parallax
/// @param asked      what it is limited to, in words: `actor: Karsu`; empty where everything was asked for
/// @param counts     what the case holds: `9 accounts`
/// @param sources    who published, those with most accounts first
/// @param accounts   that were read, the first of them
/// @param allAccounts how many were read
/// @param leftOut    what could not be read, the first of it
/// @param allLeftOut how much that is
/// @param compared   whether accounts have been held side by side; else there is neither dispute nor silence
/// @param issues     the questions, disputes first
/// @param allIssues  how many there are, be they more
/// @param disputesOnly whether issues that are no disputes were not asked for
/// @param boards     who sits at which table
/// @param names      how sources call actors
/// @param silences   which of the issues accounts do not mention
/// @param notes      the exact words, by number from 1
public record Report(
        String name,
        String dated,
        String version,
        List<String> asked,
        List<String> counts,
        List<Source> sources,
        List<AccountLine> accounts,
        long allAccounts,
        List<LeftOut> leftOut,
        long allLeftOut,
        boolean compared,
        List<Issue> issues,
        long allIssues,
        boolean disputesOnly,
        List<Board> boards,
        List<Named> names,
        List<Silent> silences,
        List<Note> notes) {
    /// @param family that the user gave; empty where none
    /// @param copies how many of its accounts are copies of others
    public record Source(String name, String family, long accounts, long copies, String when) {}

    /// @param date  with how it is known
    /// @param copyOf such as `reprint of a`; empty where it is no copy
    public record AccountLine(
            String account,
            String publisher,
            String author,
            String title,
            String date,
            String copyOf,
            long statements,
            long events,
            long figures,
            long boilerplate) {}

    /// @param place in the file; empty where the whole of it
    public record LeftOut(String file, String place, String reason) {}

    /// A question on which accounts are held side by side.
    ///
    /// @param number from 1
    public record Issue(
            int number,
            String question,
            boolean dispute,
            long accounts,
            long origins,
            List<Answer> answers,
            List<Relation> relations,
            List<String> silent) {}

    /// What is answered, by how many independent origins, and who holds it.
    public record Answer(String value, long origins, List<Voice> voices) {}

    /// Who holds an answer, through whom it comes; those of one origin number are one voice.
    public record Voice(String accordingTo, int origin, List<Ref> refs) {}

    /// How two values stand to each other.
    ///
    /// @param kind  as in exports: `differ in scope`
    /// @param pair  the two values; one where they are the same
    /// @param more  pairs of answers that stand likewise and are not listed
    public record Relation(String kind, String pair, String because, String rule, List<Ref> refs, int more) {
        public String style() {
            return kind.equals("differ in scope") ? "scope" : kind;
        }
    }

    /// A negotiation with what is said of who takes part.
    public record Board(String name, List<Seat> seats) {}

    /// @param round  `round 2`; empty where none is named
    public record Seat(String round, String actor, String position, boolean disputed, List<Voice> voices) {}

    /// How one source calls an actor in one voice.
    public record Named(String actor, String source, String voice, String called) {}

    /// @param issues numbers of issues that an account does not mention though it covers the story
    public record Silent(String account, String source, List<Integer> issues) {}

    /// A footnote's number where it is referred to.
    ///
    /// @param first whether this is where the note leads back to
    public record Ref(int number, boolean first) {}

    /// A footnote: exact words with their place.
    ///
    /// @param before what stands before them in their paragraph
    /// @param date   of the account, with how it is known
    /// @param start  where the words begin in the account's text, in UTF-16 units
    /// @param end    where they end, not included
    public record Note(
            int number,
            String before,
            String words,
            String after,
            String account,
            String source,
            String date,
            int start,
            int end) {}
}
