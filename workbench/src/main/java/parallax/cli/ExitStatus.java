package parallax.cli;

/// What a command's exit status says.
public final class ExitStatus {
    public static final int DONE = 0;
    /// Something could not be read or written; a line on standard error says what.
    public static final int DATA = 2;
    /// The command line itself is wrong.
    public static final int USAGE = 64;
    /// Parallax itself failed.
    public static final int FAULT = 70;

    private ExitStatus() {}
}
