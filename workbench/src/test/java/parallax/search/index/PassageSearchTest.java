package parallax.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.casefile.Case;
import parallax.casefile.Lists;
import parallax.casefile.ReadRun;
import parallax.casefile.SmallReader;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.search.Facet;
import parallax.search.FacetCount;
import parallax.search.Hit;
import parallax.search.SearchRequest;
import parallax.search.SearchResult;
import parallax.search.query.QueryReader;
import parallax.text.Span;

final class PassageSearchTest {
    private static final String SHORE = """
            Crews freed
            By Ada Quill, 3 May 2031
            Tavrin freed the crew of the ferry on Monday.
            A ferry sailed for São Jorge the same night, and Hay'at's boats followed it.
            """;
    private static final String SEA = """
            Shots at sea
            Nobody freed anyone. The ferries stayed in port; their crews slept.
            The Marlish navy shelled the Dunlin militia.
            """;

    @TempDir
    private Path folder;

    @Test
    void exactWordsComeBeforeOtherFormsAndAreMarkedInTheStoredText() throws IOException {
        write("shore", SHORE);
        write("sea", SEA);
        SearchResult found = search("crew");
        assertThat(found.hits().getFirst().words()).startsWith("Tavrin freed");
        assertThat(marked(found)).containsExactly("crew", "Crews", "crews");
        assertThat(found.passages()).isEqualTo(3);
        assertThat(found.accounts()).isEqualTo(2);
    }

    @Test
    void caseAccentsAndApostrophesDoNotMatter() throws IOException {
        write("shore", SHORE);
        assertThat(marked(search("\"sao JORGE\" hayat"))).containsExactly("São Jorge", "Hay'at's");
    }

    @Test
    void aPhraseIsOfExactlyTheseWordsAndNeighboursAreOfAnyForm() throws IOException {
        write("sea", SEA);
        assertThat(search("\"crew slept\"").passages()).isZero();
        assertThat(marked(search("\"slept ferry\"~6"))).containsExactly("ferries", "slept");
        assertThat(search("\"slept ferry\"~4").passages()).isZero();
        assertThat(marked(search("ferr* -shelled"))).containsExactly("ferries");
    }

    @Test
    void recordsOfThePassageCanBeAskedFor() throws IOException {
        write("shore", SHORE);
        write("sea", SEA);
        assertThat(search("type:assault actor:dunlin").hits())
                .extracting(Hit::words)
                .containsExactly("The Marlish navy shelled the Dunlin militia.");
        assertThat(search("type:aid").passages()).isZero();
        assertThat(search("source:lantern").accounts()).isEqualTo(2);
        assertThat(search("account:se*").accounts()).isEqualTo(1);
    }

    @Test
    void undatedAccountsAreNeverInARange() throws IOException {
        write("shore", SHORE);
        write("sea", SEA);
        assertThat(search("date:[* TO 2099] freed monday OR date:[* TO 2099] anyone")
                        .hits())
                .extracting(Hit::account)
                .containsExactly("shore");
        assertThat(search("date:undated freed").hits()).extracting(Hit::account).containsExactly("sea");
        assertThat(search("freed").dates().undated()).isEqualTo(1);
    }

    @Test
    void aChosenValueStillShowsItsSiblings() throws IOException {
        write("shore", SHORE);
        write("sea", SEA);
        SearchResult found = search("freed", Map.of(Facet.ACCOUNT, List.of("sea")));
        assertThat(found.passages()).isEqualTo(1);
        assertThat(found.facets().get(Facet.ACCOUNT))
                .containsExactly(new FacetCount("sea", 1, true), new FacetCount("shore", 2, false));
        assertThat(found.facets().get(Facet.PART)).containsExactly(new FacetCount("body", 1, false));
    }

    @Test
    void similarPassagesTellOfTheSameActorsAndKindsOfEventsInOtherAccounts() throws IOException {
        write("sea", SEA);
        write("port", "Night over Sorrel\nThe Marlish navy shelled the Dunlin militia once more.\nFishermen slept.\n");
        int start = SEA.indexOf("The Marlish navy");
        try (Case held = Case.toRead(folder.resolve("case"));
                PassageSearch search = PassageSearch.upToDate(held)) {
            List<Hit> similar = search.similar("sea", start, 5);
            assertThat(similar.getFirst().words()).startsWith("The Marlish navy shelled");
            assertThat(similar).extracting(Hit::account).containsOnly("port");
            assertThat(search.similar("sea", start + 1, 5)).isEmpty();
        }
    }

    @Test
    void onlyWhatChangedIsIndexedAgain() throws IOException {
        write("shore", SHORE);
        write("sea", SEA);
        assertThat(update()).isEqualTo(new SearchIndex.Updated(2, 0, true));
        assertThat(update()).isEqualTo(new SearchIndex.Updated(0, 0, false));
        write("sea", SEA.replace("crews", "sailors"));
        assertThat(update()).isEqualTo(new SearchIndex.Updated(1, 0, false));
        assertThat(search("crews sea").passages()).isZero();
        assertThat(search("sailors").passages()).isEqualTo(1);
    }

    @Test
    void aDamagedOrMissingIndexIsMadeAnew() throws IOException {
        write("shore", SHORE);
        update();
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
            assertThat(search("crew").passages()).as(file.toString()).isEqualTo(2);
        }
        for (Path file : files()) {
            Files.deleteIfExists(file);
            assertThat(search("crew").passages()).as(file.toString()).isEqualTo(2);
        }
    }

    @Test
    void aCaseWithoutAccountsHasNothingToFind() throws IOException {
        Path place = folder.resolve("case");
        Case.toWrite(place, "1").close();
        assertThat(search("crew").passages()).isZero();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("case").resolve("search"))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve("in"));
        Files.writeString(inputs.resolve(name + ".txt"), text);
        Path place = folder.resolve("case");
        try (Case held = Case.toWrite(place, "1")) {
            held.adopt(Lists.of(place), "1", false);
            new ReadRun(held, new SmallReader(), 1, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(inputs), InputStream.nullInputStream());
        }
    }

    private SearchIndex.Updated update() throws IOException {
        try (Case held = Case.toRead(folder.resolve("case"))) {
            return SearchIndex.of(held).update();
        }
    }

    private SearchResult search(String query) throws IOException {
        return search(query, Map.of());
    }

    private SearchResult search(String query, Map<Facet, List<String>> chosen) throws IOException {
        try (Case held = Case.toRead(folder.resolve("case"));
                PassageSearch search = PassageSearch.upToDate(held)) {
            return search.search(
                    new SearchRequest(QueryReader.read(query), chosen, SearchRequest.Order.BEST, 0, 10, 10));
        }
    }

    private List<String> marked(SearchResult result) throws IOException {
        List<String> words = new java.util.ArrayList<>();
        for (Hit hit : result.hits()) {
            String text = Files.readString(folder.resolve("in").resolve(hit.document() + ".txt"));
            assertThat(hit.span().in(text)).isEqualTo(hit.words());
            for (Span mark : hit.marked()) {
                words.add(mark.in(text));
            }
        }
        return words;
    }
}
