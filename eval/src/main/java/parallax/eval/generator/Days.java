package parallax.eval.generator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How an outlet writes days.
final class Days {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter EUROPEAN = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final int WEEK = 6;

    private Days() {}

    /// A day alone: "Tuesday" within the week before the account, otherwise "March 12" or "12 March".
    static String written(LocalDate day, LocalDate account, Outlet outlet, Draw draw) {
        long ago = account.toEpochDay() - day.toEpochDay();
        boolean bulletin = outlet.form().equals("bulletin");
        if (ago >= 0 && ago <= WEEK && !bulletin && draw.chance(0.7)) {
            return day.format(WEEKDAY);
        }
        return day.format(outlet.form().equals("agency") ? AMERICAN : EUROPEAN);
    }

    static String full(LocalDate day, Outlet outlet) {
        DateTimeFormatter format = outlet.form().equals("agency") ? AMERICAN : EUROPEAN;
        return day.format(format) + (outlet.form().equals("agency") ? ", " : " ") + day.getYear();
    }
}
