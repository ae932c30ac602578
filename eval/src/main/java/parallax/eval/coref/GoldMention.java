package parallax.eval.coref;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// One mention of the gold.
///
/// @param line  its place among all mentions of the file, from 0
/// @param text  the words as the gold has them
/// @param span  where they stand; absent where the text does not hold them
/// @param chain the event that it tells
public record GoldMention(int line, String text, @Nullable Span span, String chain) {}
