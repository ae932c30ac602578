package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyListTest {
    @TempDir
    private Path folder;

    private Path families(String lines) throws IOException {
        return Files.writeString(folder.resolve("families.tsv"), lines);
    }

    @Test
    void aListOfFamiliesComparesAnewAndReadsNothingAgain() throws IOException {
        Lists plain = Lists.of(folder.resolve("case"));
        Lists listed = plain.with(ListFile.Kind.FAMILIES, families("Harbour Times\tTimes group\n"));
        Settings before = new Settings(Settings.FORMAT, "1", plain.listed());
        Settings after = new Settings(Settings.FORMAT, "1", listed.listed());
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(after.comparing()).isNotEqualTo(before.comparing());
    }

    @Test
    void aFaultyLineIsNamedWithItsFile() throws IOException {
        Lists listed =
                Lists.of(folder.resolve("case")).with(ListFile.Kind.FAMILIES, families("# houses\nHarbour Times\n"));
        assertThatThrownBy(listed::families)
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("families.tsv")
                .hasMessageContaining("line 2");
    }

    @Test
    void whatIsListedIsCaseJsonsToo() throws IOException {
        Lists listed =
                Lists.of(folder.resolve("case")).with(ListFile.Kind.FAMILIES, families("Harbour Times\tTimes group\n"));
        assertThat(listed.listed()).extracting(ListFile::kind).isEqualTo(List.of(ListFile.Kind.FAMILIES));
    }
}
