package parallax.web;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.web.page.Page;

/// Every page on real accounts, reached by links from the first page.
@ExtendWith(InBrowser.class)
final class SeedPagesTest {
    /// Pages that show little before they are asked something.
    private static final Map<String, String> ASKED = Map.of(
            "/search", "/search?q=Aleppo", "/beside", "/beside?left=000_964d1a18c1c413fb&right=003_6f1ccb350cd8a475");

    static Stream<String> paths() {
        return Pages.all().stream().map(Page::path);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everyPageIsReachedByLinksAndFirstClass(String path, @OnSeeds Visit visit) {
        String way = new Ways(visit).to(path);

        visit.to(ASKED.getOrDefault(path, way));

        Assertions.assertThat(visit.text()).hasSizeGreaterThan(100);
        visit.isFirstClass("seeds" + path.replace('/', '-'));
    }
}
