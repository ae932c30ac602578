package parallax.account;

import org.jspecify.annotations.Nullable;

/// Title, author and publisher of an account; each absent where neither text nor metadata tells.
public record Masthead(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher) {}
