package parallax.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a `Visit`: a browser in front of a workbench. Where there is no Chromium (`chromium`, `google-chrome` …
/// on the path, or the file named by `PARALLAX_CHROMIUM`), the test is skipped and says so. At the end of each test the
/// visit must have asked no other host for anything, and the browser must have complained of nothing.
public final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /// Before parameters are made: what is thrown there would be an error, not a skipped test.
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (program().isEmpty()) {
            return ConditionEvaluationResult.disabled(
                    "no Chromium on the path: install it, or name it in PARALLAX_CHROMIUM");
        }
        boolean onSeeds = context.getTestMethod().stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .anyMatch(parameter -> parameter.isAnnotationPresent(OnSeeds.class));
        return onSeeds && !Files.isDirectory(Workbenches.BESIDE)
                ? ConditionEvaluationResult.disabled(Workbenches.BESIDE + " is not beside the project")
                : ConditionEvaluationResult.enabled("there is a browser");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store root = context.getRoot().getStore(NAMESPACE);
        Chromium chromium = root.computeIfAbsent("chromium", _ -> chromium(), Chromium.class);
        boolean fresh = parameter.isAnnotated(Fresh.class);
        Workbenches workbenches = root.computeIfAbsent("workbenches", _ -> new Workbenches(), Workbenches.class);
        String name = parameter.isAnnotated(OnSeeds.class) ? Workbenches.SEEDS : Workbenches.KARSU;
        Visit visit = Visit.begin(chromium.browser(), workbenches.open(name, fresh), fresh);
        visits(context).add(visit);
        return visit;
    }

    @SuppressWarnings("unchecked")
    private static List<Visit> visits(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent("visits", _ -> new ArrayList<Visit>(), List.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        for (Visit visit : visits(context)) {
            visit.end();
        }
    }

    /// The browser of all tests.
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static Chromium chromium() {
        Path program = program()
                .orElseGet(() ->
                        Assumptions.abort("no Chromium on the path: install it, or name it in PARALLAX_CHROMIUM"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        return new Chromium(playwright, browser);
    }

    private static Optional<Path> program() {
        String named = System.getenv("PARALLAX_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Optional.ofNullable(System.getenv("PATH")).stream()
                .flatMap(path -> List.of(path.split(java.io.File.pathSeparator, -1)).stream())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// @throws UncheckedIOException where the file cannot be read
    static String resource(String name) {
        try (var in = InBrowser.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
