package parallax.time;

import parallax.text.Span;

/// Words that say when, in the notation of TIMEX3 (TimeML 1.2.1), for tools that expect it. It covers more than
/// [TimeExpression]: lengths of time, ages, sets, and words like "former" that name no days.
///
/// @param value such as `1944-06-06`, `1944-06-06TNI`, `P3W`, `PRESENT_REF`; `X` stands for what the words leave open
public record Timex(Span span, Type type, String value) {
    /// What the words name.
    public enum Type {
        /// A day or a stretch of the calendar.
        DATE,
        /// A time of day.
        TIME,
        /// A length.
        DURATION,
        /// A time that comes again.
        SET
    }
}
