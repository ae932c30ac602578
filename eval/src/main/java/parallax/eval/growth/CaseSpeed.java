package parallax.eval.growth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parallax.casefile.Case;
import parallax.casefile.CaseComparison;
import parallax.casefile.CaseException;
import parallax.casefile.CompareRun;
import parallax.casefile.Lists;
import parallax.casefile.ReadRun;
import parallax.casefile.ReaderVersion;
import parallax.compare.Comparer;
import parallax.eval.generator.GeneratedFolder;
import parallax.eval.growth.CaseTimes.Added;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;

/// Times a case as the program works on it: generated accounts are read by the reader that ships, all but a few; the
/// case is compared from scratch; then the few are read into it one by one, and the case is compared after each.
final class CaseSpeed {
    private static final int ACCOUNTS_A_HAPPENING = 3;
    private static final int ADDED = 9;
    private static final int ROUNDS = 3;
    private static final int THREADS = 2;
    private static final long SEED = 6;
    private static final String STORY = """
            SELECT accounts AS n FROM stories
            WHERE story = (SELECT story FROM story_accounts WHERE account = ?)""";

    private final Path texts;
    private final Path folder;
    private final int accounts;
    private final List<Path> added;
    private final Lists lists;

    private CaseSpeed(Path world, Path folder, int accounts) throws IOException {
        this.texts = world.resolve("accounts");
        this.folder = folder;
        this.accounts = accounts;
        this.added = spread(texts);
        this.lists = Lists.of(folder).loaded();
    }

    /// @param folder   takes the generated accounts and the case
    /// @param accounts in the case before others are added, at least 50
    /// @throws CaseException where the folder holds a case from an earlier run
    static CaseTimes measure(Path folder, int accounts) throws IOException {
        Path held = folder.resolve("case");
        if (Files.exists(held)) {
            throw new CaseException(held + ": there is a case from an earlier run; name another folder");
        }
        Path world = folder.resolve("world");
        GeneratedFolder.write(SEED, accounts + ADDED + 1, accounts / ACCOUNTS_A_HAPPENING, world);
        return new CaseSpeed(world, held, accounts).measure();
    }

    /// The accounts to be added later, from all over the world.
    private static List<Path> spread(Path texts) throws IOException {
        try (Stream<Path> files = Files.list(texts)) {
            List<Path> all = files.sorted().toList();
            int step = all.size() / (ADDED + 1);
            return Stream.iterate(step / 2, at -> at + step)
                    .limit(ADDED + 1)
                    .map(all::get)
                    .toList();
        }
    }

    private CaseTimes measure() throws IOException {
        Took read;
        try (Case held = open()) {
            held.adopt(lists, ReaderVersion.current(), false);
            read = Took.of(() -> read(held, List.of(texts), added));
        }
        String name = folder.toString();
        Took compare = Took.of(() -> Program.run("compare", name));
        CaseTimes.Compared compared;
        List<Added> ones = new ArrayList<>();
        try (Case held = open()) {
            compared = compared(held);
            CaseComparison comparison = new CaseComparison();
            comparison.update(held);
            for (Path one : added.subList(0, ADDED)) {
                ones.add(added(held, comparison, one));
            }
        }
        Took add = Took.of(() -> Program.run("read", added.getLast().toString(), "--case", name));
        return new CaseTimes(accounts, read, compare.wall(), compared, ones, add.wall());
    }

    private Case open() throws IOException {
        return Case.toWrite(folder, ReaderVersion.current());
    }

    private void read(Case held, List<Path> inputs, List<Path> except) throws IOException {
        Intake intake = new Intake(IntakeSettings.STANDARD.without(Set.copyOf(except)));
        new ReadRun(held, (document, likely) -> lists.reader().read(document, likely), THREADS, (_, _) -> {})
                .read(intake, inputs, InputStream.nullInputStream());
    }

    /// Each round compares as if by another version, so that nothing is taken over from the one before, not even the
    /// words of the texts.
    private CaseTimes.Compared compared(Case held) throws IOException {
        Comparer comparer = Comparer.builtIn();
        List<Took> rounds = new ArrayList<>();
        HeapPeak.reset();
        for (int round = 0; round < ROUNDS; round++) {
            String version = "round " + round;
            rounds.add(Took.of(() -> new CompareRun(held, comparer::story, version, (_, _) -> {}).update()));
        }
        return new CaseTimes.Compared(
                count(held, "SELECT count(*) AS n FROM stories"),
                count(held, "SELECT count(*) AS n FROM issues"),
                rounds,
                HeapPeak.bytes());
    }

    private Added added(Case held, CaseComparison comparison, Path one) throws IOException {
        Set<String> before = new HashSet<>(held.documents());
        Took reading = Took.of(() -> read(held, List.of(one), List.of()));
        Took comparing = Took.of(() -> comparison.update(held));
        String joined = held.documents().stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow(() -> new CaseException(one + ": not read into the case"));
        return new Added(reading, comparing, count(held, STORY, joined));
    }

    private static long count(Case held, String sql, Object... parameters) throws IOException {
        return held.query(sql, List.of(parameters)).getFirst().number("n");
    }
}
