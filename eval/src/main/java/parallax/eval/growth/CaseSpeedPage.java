package parallax.eval.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import parallax.eval.growth.CaseTimes.Added;

/// The times of cases as a page of Markdown, and whether they keep what they are to keep.
final class CaseSpeedPage {
    private static final String HEAD = """
            # How fast a case is compared

            Made by `./parallax eval speed target/speed`; do not edit by hand. Generated accounts (`./parallax eval generate`,
            three accounts a happening) are read by the reader that ships; then the case is compared from scratch, and
            nine accounts are added one by one. "Command" is a program of its own by the clock, from its start to its
            end; all else is measured inside a program that runs, as `wall seconds (CPU seconds of all threads)`.
            Comparing takes what is in the case to what is in the case again: counting the texts' words, grouping the
            accounts, loading those of the stories that have changed, comparing them, writing.
            Where the load is above the processors, other programs took their part of the clock: then the CPU seconds
            tell what the work costs, at most these on a machine that does nothing else.
            """;

    private CaseSpeedPage() {}

    /// @param all        cases in ascending size
    /// @param conditions under which they were measured, a line
    static String of(List<CaseTimes> all, String conditions) {
        StringJoiner page = new StringJoiner("\n", HEAD + "\n" + conditions + "\n\n", "\n");
        page.add(
                line("accounts in the case", "bar", all, times -> String.format(Locale.ROOT, "%,d", times.accounts())));
        page.add("|---|---:" + "|---:".repeat(all.size()) + "|");
        page.add(line(
                "stories", "", all, times -> String.valueOf(times.compared().stories())));
        page.add(
                line("issues", "", all, times -> String.valueOf(times.compared().issues())));
        page.add(line("reading all", "", all, times -> took(times.read())));
        page.add(line(
                "**comparing all from scratch**, median of three",
                "1,000: ≤ 120 s",
                all,
                times -> took(Took.median(times.compared().rounds()))));
        page.add("| – CPU, times that of the case before | ≈ 2 | " + String.join(" | ", growth(all)) + " |");
        page.add(line(
                "– most Java objects, MB",
                "",
                all,
                times -> number(times.compared().heap() / 1e6, 0)));
        page.add(line("– command `compare`", "", all, times -> number(times.compareCommand(), 1)));
        added(page, all);
        return page.toString();
    }

    private static void added(StringJoiner page, List<CaseTimes> all) {
        page.add(line(
                "**adding one account: comparing**, median",
                "1,000: ≤ 1 s",
                all,
                times -> median(times, Added::comparing)));
        page.add(line("– slowest of nine", "1,000: ≤ 1 s", all, times -> slowest(times, Added::comparing)));
        page.add(line(
                "– accounts of the story it joined, most",
                "",
                all,
                times -> String.valueOf(
                        times.added().stream().mapToLong(Added::story).max().orElse(0))));
        page.add(line("– reading it before, median", "", all, times -> median(times, Added::reading)));
        page.add(line("– both, slowest of nine", "", all, times -> slowest(times, Added::both)));
        page.add(line("– command `read`", "", all, times -> number(times.addCommand(), 1)));
    }

    private static String line(String what, String bar, List<CaseTimes> all, Function<CaseTimes, String> cell) {
        StringJoiner line = new StringJoiner(" | ", "| ", " |").add(what).add(bar);
        all.forEach(times -> line.add(cell.apply(times)));
        return line.toString();
    }

    private static List<String> growth(List<CaseTimes> all) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            cells.add(i == 0 ? "" : number(cpu(all.get(i)) / cpu(all.get(i - 1)), 2));
        }
        return cells;
    }

    private static double cpu(CaseTimes times) {
        return Took.median(times.compared().rounds()).cpu();
    }

    private static String median(CaseTimes times, Function<Added, Took> what) {
        return took(Took.median(times.added().stream().map(what).toList()));
    }

    private static String slowest(CaseTimes times, Function<Added, Took> what) {
        return took(Took.slowest(times.added().stream().map(what).toList()));
    }

    private static String took(Took took) {
        return number(took.wall(), 2) + " (" + number(took.cpu(), 2) + ")";
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
