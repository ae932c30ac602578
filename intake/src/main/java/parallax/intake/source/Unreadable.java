package parallax.intake.source;

/// A file, or a part of one, cannot be read; the message says why in plain English, without naming the file.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    /// The reason, as shown to the user.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
