package parallax.eval.growth;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;

/// What a piece of work took.
///
/// @param wall seconds by the clock on the wall
/// @param cpu  seconds that all threads of this process worked meanwhile
record Took(double wall, double cpu) {
    /// A piece of work.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Took of(Work work) throws IOException {
        long began = System.nanoTime();
        long worked = worked();
        work.run();
        return new Took((System.nanoTime() - began) / 1e9, (worked() - worked) / 1e9);
    }

    private static long worked() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// The middle one by the clock; of an even number the later of two.
    static Took median(List<Took> all) {
        return sorted(all).get(all.size() / 2);
    }

    /// The one that took longest by the clock.
    static Took slowest(List<Took> all) {
        return sorted(all).getLast();
    }

    private static List<Took> sorted(List<Took> all) {
        return all.stream().sorted(Comparator.comparingDouble(Took::wall)).toList();
    }

    /// Both, one after the other.
    Took plus(Took other) {
        return new Took(wall + other.wall, cpu + other.cpu);
    }
}
