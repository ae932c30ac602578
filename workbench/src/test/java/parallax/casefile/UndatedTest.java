package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.account.Account;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.time.AccountDate;
import parallax.time.Interval;

final class UndatedTest {
    private static final String STORY = "The bridge at Lindenau fell, Ada Quill told the Northern Courier in Harrow.\n";

    @TempDir
    private Path folder;

    private Path undated;
    private Path dated;

    @BeforeEach
    void makeInputs() throws IOException {
        undated = Files.writeString(folder.resolve("a.txt"), STORY);
        dated = Files.createDirectory(folder.resolve("dated"));
        for (String name : List.of("b", "c", "d")) {
            Files.writeString(dated.resolve(name + ".txt"), "3 May 2031, said " + name + "\n" + STORY);
        }
        Files.writeString(dated.resolve("e.txt"), "3 May 2031\nIn the south Ines Maier spoke of Santa Rita.\n");
    }

    private ReadReport read(String place, Path... inputs) throws IOException {
        try (Case held = Case.toWrite(folder.resolve(place), "1")) {
            held.adopt(Lists.of(folder.resolve(place)), "1", false);
            return new ReadRun(held, new SmallReader(), 2, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(inputs), InputStream.nullInputStream());
        }
    }

    private List<AccountDate> dates(String place) throws IOException {
        List<AccountDate> dates = new ArrayList<>();
        try (Case held = Case.toRead(folder.resolve(place))) {
            held.accounts(account -> dates.add(date(account)));
        }
        return dates;
    }

    private static AccountDate date(Account account) {
        return account.date();
    }

    @Test
    void anUndatedAccountIsDatedByItsNeighbours() throws IOException {
        read("case", undated, dated);
        LocalDate day = LocalDate.of(2031, 5, 3);
        assertThat(dates("case").getFirst().interval()).isEqualTo(new Interval(day.minusDays(180), day.plusDays(180)));
    }

    @Test
    void neighboursThatComeLaterDateItToo() throws IOException {
        read("case", undated);
        assertThat(dates("case")).containsExactly(AccountDate.UNKNOWN);
        ReadReport later = read("case", dated);
        assertThat(later.added()).isEqualTo(4);
        assertThat(later.again()).isEqualTo(1);
        read("at once", undated, dated);
        assertThat(dates("case")).isEqualTo(dates("at once"));
    }

    @Test
    void nothingIsReadAgainWhereTheNeighboursTellTheSame() throws IOException {
        read("case", undated, dated);
        assertThat(read("case", undated, dated).again()).isZero();
    }

    @Test
    void withoutItsNeighboursItIsUndatedAgain() throws IOException {
        read("case", undated, dated);
        for (String name : List.of("b", "c", "d")) {
            Files.writeString(dated.resolve(name + ".txt"), "3 May 2031. Nothing new.\n");
        }
        read("case", undated, dated);
        assertThat(dates("case").getFirst()).isEqualTo(AccountDate.UNKNOWN);
    }
}
