package parallax.compare.framing;

import parallax.account.Account;

/// An account and the source it is counted for.
///
/// @param source whose words these are: a publisher, or the account itself where none is known
public record SourcedAccount(String source, Account account) {}
