package parallax.text;

import java.util.Locale;

/// What a stretch of text is within its document (codebook §1).
public enum PassageKind {
    HEADLINE,
    BYLINE,
    BODY,
    BLOCK_QUOTATION,
    LIST,
    FOOTNOTE,
    /// One reader's comment: an account of its own.
    COMMENT,
    /// Forms, share buttons, "powered by": yields no records.
    BOILERPLATE;

    /// The codebook's word for it, such as `block quotation`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
