package parallax.eval.generator;

/// The status of an event, from the flag in its mark.
final class Status {
    private Status() {}

    static String of(String flags) {
        if (flags.contains("!")) {
            return "denied";
        }
        if (flags.contains("+")) {
            return "ongoing";
        }
        if (flags.contains("~")) {
            return "planned";
        }
        if (flags.contains("^")) {
            return "called for";
        }
        return flags.contains("?") ? "possible" : "happened";
    }
}
