package parallax.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import parallax.casefile.Case;
import parallax.casefile.ReaderVersion;
import parallax.web.page.Desk;
import parallax.web.server.Door;
import parallax.web.server.Workbench;

/// Not a test but a benchmark, with `-Dpages.case=FOLDER`: follows the links of a case's pages, times each answer as a
/// program on the same machine gets it, then lets a browser paint some of them, and writes what was measured into
/// `docs/page-speed.md`.
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "pages.case", matches = ".+")
final class PageSpeedTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int ADDRESSES = 40;
    private static final int ROUNDS = 3;
    private static final int PAINTED = 5;

    /// What a path's pages cost.
    private static final class Measured {
        private final List<Double> milliseconds = new ArrayList<>();
        private final List<Double> paints = new ArrayList<>();
        private int largest;
    }

    private final Set<String> paths =
            Pages.all().stream().map(page -> page.path()).collect(Collectors.toCollection(TreeSet::new));
    private final Map<String, Set<String>> addresses = new TreeMap<>();
    private final Map<String, Measured> measured = new TreeMap<>();

    @Test
    void everyPageIsTimed(Visit visit) throws Exception {
        Path folder = Path.of(System.getProperty("pages.case"));
        Desk desk = new Desk(Case.toWrite(folder, ReaderVersion.current()), Clock.systemUTC());
        try (Workbench workbench =
                        Workbench.start(desk, Pages.all(), Pages.commands(), Pages.attachments(), Door.loopback(0));
                HttpClient client = HttpClient.newHttpClient()) {
            Pages.prepare(desk);
            follow(workbench, client);
            for (int round = 0; round < ROUNDS - 1; round++) {
                addresses.values().forEach(list -> list.forEach(address -> ask(workbench, client, address)));
            }
            paint(workbench, visit.page().context().browser().newContext());
            write();
        }
    }

    /// Breadth first from the first page, so that every kind of page is met.
    private void follow(Workbench workbench, HttpClient client) {
        Deque<String> next = new ArrayDeque<>(paths);
        while (!next.isEmpty()) {
            String address = next.removeFirst();
            Set<String> known = addresses.computeIfAbsent(path(address), _ -> new LinkedHashSet<>());
            if (known.contains(address) || known.size() >= ADDRESSES) {
                continue;
            }
            HttpResponse<String> answer = ask(workbench, client, address);
            if (answer.statusCode() == 200) {
                known.add(address);
                Matcher links = LINK.matcher(answer.body());
                while (links.find()) {
                    String link = links.group(1).replace("&amp;", "&");
                    if (paths.contains(path(link))) {
                        next.addLast(link);
                    }
                }
            }
        }
    }

    private static String path(String address) {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question);
    }

    private HttpResponse<String> ask(Workbench workbench, HttpClient client, String address) {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(workbench, client, address);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        Measured page = measured.computeIfAbsent(path(address), _ -> new Measured());
        page.milliseconds.add(milliseconds);
        page.largest = Math.max(page.largest, answer.body().getBytes(StandardCharsets.UTF_8).length);
        return answer;
    }

    private static HttpResponse<String> send(Workbench workbench, HttpClient client, String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(workbench.address() + address))
                    .header("Authorization", "Bearer " + workbench.token())
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void paint(Workbench workbench, BrowserContext context) {
        try (context;
                Page page = context.newPage()) {
            page.navigate(workbench.entrance());
            addresses.forEach((path, list) -> list.stream().limit(PAINTED).forEach(address -> {
                page.navigate(workbench.address() + address);
                Object paint = page.evaluate("() => new Promise(done => new PerformanceObserver(list =>"
                        + " done(list.getEntriesByName('first-contentful-paint')[0].startTime))"
                        + ".observe({type: 'paint', buffered: true}))");
                measured.computeIfAbsent(path, _ -> new Measured()).paints.add(((Number) paint).doubleValue());
            }));
        }
    }

    private void write() throws IOException {
        StringBuilder table = new StringBuilder("""
                # How fast the pages are
                Written by `mvn -pl workbench -am test -Dtest=PageSpeedTest -Dsurefire.failIfNoSpecifiedTests=false
                -Dpages.case=FOLDER`. The links of the case's pages are followed, at most 40 addresses of each page, each
                asked for three times, the first time included, after what `parallax open` prepares in the background was
                prepared. Times are those of a program on the same machine that
                waits for the whole answer; first paint is the browser's, the median of five addresses.

                """);
        table.append(conditions());
        table.append("\n| page | addresses | p50 ms | p95 ms | slowest ms | largest kB | first paint ms |\n");
        table.append("|---|---:|---:|---:|---:|---:|---:|\n");
        measured.forEach((path, page) -> table.append(String.format(
                Locale.ROOT,
                "| `%s` | %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                path,
                page.milliseconds.size() / ROUNDS,
                share(page.milliseconds, .5),
                share(page.milliseconds, .95),
                share(page.milliseconds, 1),
                page.largest / 1e3,
                share(page.paints, .5))));
        Files.writeString(Path.of("..", "docs", "page-speed.md"), table);
    }

    private static String conditions() throws IOException {
        Map<String, String> status = new LinkedHashMap<>();
        Files.readAllLines(Path.of("/proc/self/status"))
                .forEach(line -> status.put(line.replaceAll(":.*", ""), line.replaceAll("^[^:]*:\\s*", "")));
        return "Processors: " + Runtime.getRuntime().availableProcessors() + ". Load before: "
                + Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]
                + ". Most memory of the process (server and"
                + " this benchmark): " + status.getOrDefault("VmHWM", "unknown") + ".\n";
    }

    /// The value below which a share of them lies.
    private static double share(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
