package parallax.placelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.place.Gazetteer;
import parallax.placelist.PlaceImport.Choice;
import parallax.placelist.PlaceImport.Tally;

final class PlaceImportTest {
    private static final Choice ALL = new Choice(Set.of(), Set.of(), "", 0);
    private static final String ZENDA =
            "7\tZenda\tZenda\tZND,Zend'a,zyndh,Зенда\t50.1\t14.25\tP\tPPL\tRU\t\t03\t0301\t\t\t6200\t\t200\tEurope/Zenda\t2020-01-01\n";
    private static final String RURI =
            "8\tRuri River\tRuri River\t\t50\t14\tH\tSTM\tRU\t\t\t\t\t\t0\t\t1\tEurope/Zenda\t2020-01-01\n";

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Tally run(Choice choice, Path... sources) throws IOException {
        return new PlaceImport(choice, complaints::add).write(List.of(sources), folder.resolve("places.tsv"));
    }

    private List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("places.tsv"));
        return lines.subList(1, lines.size());
    }

    @Test
    void aDumpOfGeoNamesBecomesAListThatTheReaderTakes() throws IOException {
        assertThat(run(ALL, file("RU.txt", ZENDA + RURI))).isEqualTo(new Tally(2, 0, 0, 0));
        assertThat(rows())
                .containsExactly(
                        "Zenda\t50.1\t14.25\tZend'a\tRU\ttown\t7\t6200\t03\t0301",
                        "Ruri River\t50\t14\t\tRU\triver\t8\t\t\t");
        Gazetteer gazetteer = Gazetteer.builtIn().with(folder.resolve("places.tsv"));
        assertThat(gazetteer.named("Zenda")).singleElement().satisfies(place -> {
            assertThat(place.population()).isEqualTo(6200);
            assertThat(place.admin2()).isEqualTo("0301");
        });
    }

    @Test
    void anArchiveIsReadWithoutItsReadme() throws IOException {
        Path zip = folder.resolve("RU.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("readme.txt"));
            archive.write("no table\n".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry("RU.txt"));
            archive.write(ZENDA.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run(ALL, zip).written()).isEqualTo(1);
    }

    @Test
    void whatIsNotAskedForIsLeftOut() throws IOException {
        Path dump = file("RU.txt", ZENDA + RURI);
        assertThat(run(new Choice(Set.of("SY"), Set.of(), "", 0), dump)).isEqualTo(new Tally(0, 2, 0, 0));
        assertThat(run(new Choice(Set.of(), Set.of("river"), "", 0), dump)).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(run(new Choice(Set.of(), Set.of(), "PA", 0), dump)).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(run(new Choice(Set.of(), Set.of(), "", 7000), dump)).isEqualTo(new Tally(1, 1, 0, 0));
    }

    @Test
    void aFaultyRowIsReportedWithFileAndLineAndTheRestIsKept() throws IOException {
        Path dump = file("RU.txt", ZENDA + "9\tbroken\n" + ZENDA.replace("50.1", "north"));
        assertThat(run(ALL, dump)).isEqualTo(new Tally(1, 0, 0, 2));
        assertThat(complaints)
                .containsExactly(
                        dump + ":2: 2 columns instead of GeoNames' 19",
                        dump + ":3: no latitude and longitude in degrees: \"north\", \"14.25\"");
    }

    @Test
    void aTableOfPcodesGivesTheDeepestLevelOfEachRow() throws IOException {
        Path table = file("adm.csv", """
                ADM0_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_ALT1EN,ADM2_PCODE,Latitude,Longitude
                #country+code,#adm1+name,,#adm1+code,#adm2+name,,#adm2+code,#geo+lat,#geo+lon
                ZD,North,شمال,ZD01,"Tarlen, Upper",Tarlenheim,ZD0102,35.5,36.25
                ZD,North,شمال,ZD01,,,,35,36
                """);
        assertThat(run(ALL, table)).isEqualTo(new Tally(2, 1, 0, 0));
        assertThat(rows())
                .containsExactly(
                        "Tarlen, Upper\t35.5\t36.25\tTarlenheim\tZD\tdistrict\tZD0102\t\tZD01\tZD0102",
                        "North\t35\t36\t\tZD\tregion\tZD01\t\tZD01\t");
    }

    @Test
    void settlementsAndOtherWaysToNameTheColumnsAreUnderstood() throws IOException {
        Path table = file("places.csv", """
                admin1Name_en;admin1Pcode;admin3Name_en;admin3Pcode;PLACE_NAME;PLACE_PCODE;Y;X;Population\r
                North;NER001;Mid;NER0010203;"Streben\r
                Down";NER0010203001;13.5;2.1;1,250\r
                """);
        assertThat(run(ALL, table).written()).isEqualTo(1);
        assertThat(rows()).containsExactly("Streben Down\t13.5\t2.1\t\tNE\tsettlement\tNER0010203001\t1250\tNER001\t");
    }

    @Test
    void rowsWithoutCoordinatesOrNamesAreCounted() throws IOException {
        Path table =
                file("adm.csv", "ADM1_EN,ADM1_AR,ADM1_PCODE,LAT,LON\nNorth,,ZD01,,\n,شمال,ZD02,35,36\nWest,,,35,36\n");
        assertThat(run(ALL, table)).isEqualTo(new Tally(0, 0, 1, 2));
        assertThat(complaints)
                .containsExactly(
                        table + ":3: a place without a name in Latin letters: ZD02",
                        table + ":4: a row without a p-code");
    }

    @Test
    void whatIsNoTableOfPlacesIsRefusedAndNoListIsWritten() throws IOException {
        Path text = file("letter.txt", "Dear Sir,\nit rains.\n");
        assertThatThrownBy(() -> run(ALL, text))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(text + ": neither a dump of GeoNames");
        Path flat = file("adm.csv", "ADM1_EN,ADM1_PCODE\nNorth,ZD01\n");
        assertThatThrownBy(() -> run(ALL, flat))
                .hasMessageStartingWith(flat + ":1: a table of p-codes without columns for latitude and longitude");
        Path open = file("open.csv", "ADM1_EN,ADM1_PCODE,LAT,LON\n\"North,ZD01,1,2\n");
        assertThatThrownBy(() -> run(ALL, open)).hasMessage(open + ": line 2: a quotation mark is never closed");
        assertThatThrownBy(() -> run(ALL, folder.resolve("none.txt"))).isInstanceOf(NoSuchFileException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**places.tsv*");
    }

    @Test
    void aFailedRunLeavesTheListAsItWas() throws IOException {
        run(ALL, file("RU.txt", ZENDA));
        String before = Files.readString(folder.resolve("places.tsv"));
        Path dump = folder.resolve("RU.txt");
        assertThatThrownBy(() -> run(ALL, dump, folder.resolve("none.txt"))).isInstanceOf(IOException.class);
        assertThat(folder.resolve("places.tsv")).hasContent(before);
    }
}
