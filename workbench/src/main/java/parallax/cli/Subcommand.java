package parallax.cli;

import java.util.concurrent.Callable;

/// A command that another module adds: a class with picocli's `@Command`, named in
/// `META-INF/services/parallax.cli.Subcommand`. Its result is the exit status: 0, or 2 where data was left out.
///
/// What it throws becomes one line on standard error: of an `IOException` its message, of anything else the news of a
/// fault in Parallax.
public interface Subcommand extends Callable<Integer> {}
