package parallax.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedSearchesTest {
    private static final Instant NOON = Instant.parse("2031-05-03T12:00:00Z");
    private static final SavedSearch DEATHS = new SavedSearch(
            "deaths at sea", "type:killed", Map.of(Facet.SOURCE, List.of("Herald")), SearchRequest.Order.OLDEST, NOON);

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsThereUntilItIsDeleted() throws IOException {
        SavedSearches searches = new SavedSearches(folder);
        assertThat(searches.all()).isEmpty();
        searches.save(DEATHS);
        assertThat(new SavedSearches(folder).all()).containsExactly(DEATHS);
        assertThat(searches.delete("deaths at sea", NOON)).isTrue();
        assertThat(searches.delete("deaths at sea", NOON)).isFalse();
        assertThat(searches.all()).isEmpty();
    }

    @Test
    void aSearchTakesThePlaceOfOneOfTheSameName() throws IOException {
        SavedSearches searches = new SavedSearches(folder);
        searches.save(DEATHS);
        searches.save(new SavedSearch("deaths at sea", "drowned", Map.of(), SearchRequest.Order.BEST, NOON));
        assertThat(searches.named(" deaths at sea "))
                .hasValueSatisfying(found -> assertThat(found.query()).isEqualTo("drowned"));
    }

    @Test
    void halfALineOfAKilledProcessSpoilsNoOther() throws IOException {
        SavedSearches searches = new SavedSearches(folder);
        searches.save(DEATHS);
        Path file = folder.resolve("searches.jsonl");
        Files.writeString(file, "{\"name\":\"torn", StandardOpenOption.APPEND);
        searches.save(new SavedSearch("later", "crew", Map.of(), SearchRequest.Order.BEST, NOON));
        assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("deaths at sea", "later");
    }

    @Test
    void aNameMustBeReadable() {
        assertThatThrownBy(() -> new SavedSearch(" ", "crew", Map.of(), SearchRequest.Order.BEST, NOON))
                .hasMessageContaining("1 to 120 characters");
    }
}
