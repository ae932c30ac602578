package parallax.compare.ledger;

import java.util.List;
import parallax.compare.board.TalksBoard;

/// Accounts that tell of the same happenings, and the issues on which they can be held side by side.
///
/// @param id       the first account's
/// @param accounts ids in order, comments with the page under which they stand
/// @param origins  which of its accounts are of one origin (codebook §1): a partition, in order
/// @param issues   disputes first, then by number of answers, then by id
/// @param boards   one a negotiation
public record Story(
        String id, List<String> accounts, List<List<String>> origins, List<Issue> issues, List<TalksBoard> boards) {
    public Story {
        accounts = List.copyOf(accounts);
        origins = origins.stream().map(List::copyOf).toList();
        issues = List.copyOf(issues);
        boards = List.copyOf(boards);
    }
}
