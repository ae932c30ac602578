package parallax.web.disputes;

/// @param title    of the account by which the story is called
/// @param accounts how many accounts tell the story
/// @param card     all that is known of the issue
public record OneIssue(String title, long accounts, IssueCard card) {}
