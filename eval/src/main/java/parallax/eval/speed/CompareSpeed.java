package parallax.eval.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.account.Account;
import parallax.compare.Comparer;
import parallax.compare.ledger.Comparison;
import parallax.compare.ledger.Story;
import parallax.eval.generator.GeneratedFolder;
import parallax.eval.gold.GoldAccounts;
import parallax.eval.records.RecordsGold;
import parallax.eval.tally.Notes;

/// Times comparing on generated accounts, 500, 1,000 and 2,000 of them, whose records are gold's, so that no reading is
/// timed: all from scratch, and what an account costs that is added: grouping anew, which is what comparing takes
/// beyond its stories, and the story that it joins, the median and the slowest. Seconds are of the thread that
/// compares,
/// so that other work on the machine does not count; the wall clock's stand beside them. Prints `key=value` lines;
/// `growth` is the time of twice as many accounts over that of as many, from one run: 2 is linear.
public final class CompareSpeed {
    private static final List<Integer> SIZES = List.of(500, 1000, 2000);
    private static final int ACCOUNTS_A_HAPPENING = 3;
    private static final int ROUNDS = 3;
    private static final long SEED = 6;

    private final Comparer comparer = Comparer.builtIn();

    private CompareSpeed() {}

    /// @param arguments a folder for the generated accounts; it may be there from an earlier run
    public static void main(String[] arguments) throws IOException {
        CompareSpeed speed = new CompareSpeed();
        double before = 0;
        for (int size : SIZES) {
            List<Account> accounts = accounts(Path.of(arguments[0]).resolve(Integer.toString(size)), size);
            double seconds = speed.measure(accounts);
            if (before > 0) {
                print("growth-" + size, seconds / before);
            }
            before = seconds;
        }
    }

    private static List<Account> accounts(Path folder, int size) throws IOException {
        if (!Files.exists(folder.resolve("comparison.gold.json"))) {
            GeneratedFolder.write(SEED, size, size / ACCOUNTS_A_HAPPENING, folder);
        }
        return GoldAccounts.read(RecordsGold.find(folder, null), new Notes());
    }

    /// The seconds from scratch: the best of some rounds, for other work on the machine only adds.
    private double measure(List<Account> accounts) {
        double scratch = Double.MAX_VALUE;
        double wall = Double.MAX_VALUE;
        Comparison comparison = comparer.compare(accounts);
        resetPeak();
        for (int round = 0; round < ROUNDS; round++) {
            long start = worked();
            long began = System.nanoTime();
            comparison = comparer.compare(accounts);
            wall = Math.min(wall, (System.nanoTime() - began) / 1e9);
            scratch = Math.min(scratch, seconds(start));
        }
        String size = Integer.toString(accounts.size());
        print("scratch-seconds-" + size, scratch);
        print("scratch-wall-seconds-" + size, wall);
        print("peak-megabytes-" + size, peak() / 1e6);
        print("stories-" + size, comparison.stories().size());
        double[] stories = stories(comparison, accounts);
        double grouping = Math.max(0, scratch - Arrays.stream(stories).sum());
        print("add-seconds-median-" + size, grouping + stories[stories.length / 2]);
        print("add-seconds-most-" + size, grouping + stories[stories.length - 1]);
        return scratch;
    }

    /// The seconds that each story takes, ascending.
    private double[] stories(Comparison comparison, List<Account> accounts) {
        double[] times = new double[comparison.stories().size()];
        int at = 0;
        for (Story story : comparison.stories()) {
            Set<String> ids = new HashSet<>(story.accounts());
            List<Account> its = accounts.stream()
                    .filter(account -> ids.contains(account.document().id()))
                    .toList();
            long start = worked();
            comparer.story(its);
            times[at++] = seconds(start);
        }
        Arrays.sort(times);
        return times;
    }

    private static double seconds(long start) {
        return (worked() - start) / 1e9;
    }

    /// Nanoseconds that this thread has worked.
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "%s=%.3f%n", key, value);
    }
}
