package parallax.web.reader;

import parallax.text.Span;

/// A stretch of an account's text that is set as one block: a paragraph, a heading, a list …
///
/// @param account whose text it is: the account's own, or that of a reader's comment in its page
/// @param kind    of the passage it stands in; `other` where the text is in none
public record Stretch(String account, String kind, Span span) {}
