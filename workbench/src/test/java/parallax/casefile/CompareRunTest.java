package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.account.Account;
import parallax.account.Masthead;
import parallax.casefile.ledger.LedgerStory;
import parallax.compare.Comparer;
import parallax.compare.ledger.Story;
import parallax.figure.Figure;
import parallax.figure.Measure;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.quantity.Qualifier;
import parallax.statement.Statements;
import parallax.statement.Told;
import parallax.text.Document;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;

final class CompareRunTest {
    private static final Pattern KILLED = Pattern.compile("(\\d+) people were (killed)");
    private static final Interval DAY = Interval.day(LocalDate.of(2021, 4, 5));
    private static final Interval LATER = Interval.day(LocalDate.of(2021, 6, 5));
    private static final String FERRY = """
            The ferry Maris Dawn sank off Sallow Point after an explosion tore open her engine room.
            The harbour master of Port Imre, Sanna Dreyl, told reporters that divers searched the Karsu Strait all night.
            The Coast Command of Tavrin denied that its patrol boats had fired on the Maris Dawn.
            """;
    private static final String MINE = """
            Torrents of mud buried the lower galleries of a copper mine near Tessaly in the Orrin hills.
            Geologists from Vashti University blamed weeks of rain, which had loosened slopes above Quarry Road.
            Insurers expect Brightwater Minerals to close its smelter until a parliamentary inquiry reports in autumn.
            """;

    @TempDir
    private Path folder;

    @Test
    void addingAccountByAccountGivesTheSameAsComparingAllAtOnce() throws IOException {
        write("a", FERRY + "19 people were killed.");
        write("b", FERRY + "31 people were killed.");
        compare("grown");
        write("c", FERRY + "19 people were killed.");
        compare("grown");
        write("d", MINE);
        compare("grown");
        compare("at-once");
        assertThat(rows("grown")).isEqualTo(rows("at-once"));
        assertThat(rows("grown")).anyMatch(row -> row.startsWith("relations "));
    }

    @Test
    void onlyTheStoryThatGrewIsComparedAnew() throws IOException {
        write("a", FERRY + "19 people were killed.");
        write("b", FERRY + "31 people were killed.");
        write("m", MINE);
        assertThat(compare("case")).isEqualTo(new CompareReport(2, 2, List.of()));
        write("c", FERRY + "23 people were killed.");
        assertThat(compare("case")).isEqualTo(new CompareReport(2, 1, List.of()));
        assertThat(compare("case")).isEqualTo(new CompareReport(2, 0, List.of()));
    }

    @Test
    void aStoryAtWhichComparingFailsIsNamedAndTheOthersAreKept() throws IOException {
        write("a", FERRY + "19 people were killed.");
        write("b", FERRY + "31 people were killed.");
        write("m", MINE);
        read("case");
        try (Case held = Case.toWrite(folder.resolve("case"), "1")) {
            CompareReport report = new CompareRun(held, CompareRunTest::onlyLongStories, "1", (_, _) -> {}).update();
            assertThat(report.faults()).extracting(Fault::subject).containsExactly("story m");
            assertThat(report.compared()).isEqualTo(1);
            assertThat(CaseLedger.of(held).behind()).isEqualTo(1);
        }
        assertThat(compare("case")).isEqualTo(new CompareReport(2, 1, List.of()));
    }

    private static Story onlyLongStories(List<Account> accounts) {
        if (accounts.size() == 1) {
            throw new IllegalStateException("one account");
        }
        return Comparer.builtIn().story(accounts);
    }

    @Test
    void anAccountThatHasChangedIsGroupedByItsNewWords() throws IOException {
        write("a", FERRY + "19 people were killed.");
        write("b", FERRY + "31 people were killed.");
        compare("case");
        write("b", MINE);
        compare("case");
        compare("at-once");
        assertThat(rows("case")).isEqualTo(rows("at-once"));
        try (Case held = Case.toRead(folder.resolve("case"))) {
            assertThat(held.query("SELECT document FROM story_words ORDER BY document", List.of()))
                    .extracting(row -> row.text("document"))
                    .containsExactly("a", "b");
        }
    }

    @Test
    void aStoryComesBackAsItWasCompared() throws IOException {
        write("a", FERRY + "19 people were killed.");
        write("b", FERRY + "31 people were killed.");
        compare("case");
        try (Case held = Case.toRead(folder.resolve("case"))) {
            List<LedgerStory> kept = new ArrayList<>();
            CaseLedger.of(held).stories(kept::add);
            List<Account> accounts = held.accounts(List.of("a", "b"));
            assertThat(kept).containsExactly(LedgerStory.of(Comparer.builtIn().story(accounts), accounts));
            assertThat(kept.getFirst().issues()).isNotEmpty();
        }
    }

    @Test
    void aCaseKnowsHowManyAccountsHaveChangedSince() throws IOException {
        write("a", FERRY + "19 people were killed.");
        compare("case");
        write("b", FERRY + "31 people were killed.");
        read("case");
        try (Case held = Case.toRead(folder.resolve("case"))) {
            assertThat(CaseLedger.of(held).behind()).isEqualTo(1);
        }
    }

    @Test
    void aCaseThatWasNeverComparedSaysSo() throws IOException {
        write("a", FERRY);
        read("case");
        try (Case held = Case.toRead(folder.resolve("case"))) {
            assertThat(CaseLedger.exists(held)).isFalse();
            assertThatThrownBy(() -> CaseLedger.of(held))
                    .isInstanceOf(CaseException.class)
                    .hasMessageContaining("not compared yet; parallax compare ");
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name + ".txt"), text + "\n");
    }

    private void read(String name) throws IOException {
        Path place = folder.resolve(name);
        try (Case held = Case.toWrite(place, "1")) {
            held.adopt(Lists.of(place), "1", false);
            new ReadRun(held, CompareRunTest::account, 1, (_, _) -> {})
                    .read(
                            new Intake(IntakeSettings.STANDARD),
                            List.of(folder.resolve("in")),
                            InputStream.nullInputStream());
        }
    }

    private CompareReport compare(String name) throws IOException {
        read(name);
        try (Case held = Case.toWrite(folder.resolve(name), "1")) {
            return new CompareRun(held, Comparer.builtIn()::story, "1", (_, _) -> {}).update();
        }
    }

    private List<String> rows(String name) throws IOException {
        List<String> rows = new ArrayList<>();
        try (Case held = Case.toRead(folder.resolve(name))) {
            for (String table : LedgerRows.TABLES) {
                held.query("SELECT * FROM " + table + " ORDER BY ALL", List.of())
                        .forEach(row -> rows.add(table + " " + row.values()));
            }
        }
        return rows;
    }

    /// A reader that knows only how many people were killed.
    private static Account account(Document document, Interval likely) {
        String text = document.text();
        List<Told<Figure>> figures = new ArrayList<>();
        Matcher killed = KILLED.matcher(text);
        while (killed.find()) {
            BigDecimal number = new BigDecimal(killed.group(1));
            Span span = new Span(killed.start(1), killed.end(1));
            Span telling = new Span(killed.start(2), killed.end(2));
            figures.add(new Told<>(
                    new Figure(
                            "f" + (figures.size() + 1),
                            span,
                            number,
                            number,
                            Qualifier.EXACT,
                            "people",
                            Measure.KILLED,
                            "people",
                            null,
                            DAY,
                            telling,
                            null),
                    null));
        }
        return new Account(
                document,
                new Span(0, text.length()),
                new Masthead(null, null, "Paper " + document.id()),
                new AccountDate(AccountDate.Basis.BYLINE, text.startsWith(FERRY) ? DAY : LATER, List.of()),
                List.of(new Passage(PassageKind.BODY, new Span(0, text.length()))),
                List.of(),
                List.of(),
                Statements.NONE,
                List.of(),
                figures,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
