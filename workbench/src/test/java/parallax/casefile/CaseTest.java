package parallax.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Compared;
import parallax.intake.Intake;
import parallax.intake.IntakeSettings;
import parallax.text.Document;
import parallax.time.Interval;

final class CaseTest {
    @TempDir
    private Path folder;

    private Path inputs;
    private Path place;

    @BeforeEach
    void makeInputs() throws IOException {
        inputs = Files.createDirectory(folder.resolve("in"));
        place = folder.resolve("case");
        Files.writeString(inputs.resolve("a.txt"), SmallReader.TEXT);
        Files.writeString(inputs.resolve("b.txt"), "Another account\n\nThe Marlish navy shelled the Dunlin militia.\n");
    }

    private ReadReport read(Path... paths) throws IOException {
        return read("1", 2, InputStream.nullInputStream(), paths);
    }

    private ReadReport read(String reader, int threads, InputStream in, Path... paths) throws IOException {
        try (Case held = Case.toWrite(place, reader)) {
            held.adopt(Lists.of(place), reader, false);
            return new ReadRun(held, new SmallReader(), threads, (_, _) -> {})
                    .read(new Intake(IntakeSettings.STANDARD), List.of(paths), in);
        }
    }

    private List<Account> accounts() throws IOException {
        List<Account> accounts = new ArrayList<>();
        try (Case held = Case.toRead(place)) {
            held.accounts(accounts::add);
        }
        return accounts;
    }

    private long count(String table) throws IOException {
        try (Case held = Case.toRead(place)) {
            return held.query("SELECT count(*) AS n FROM " + table, List.of())
                    .getFirst()
                    .number("n");
        }
    }

    @Test
    void anAccountComesBackAsItWasRead() throws IOException {
        read(inputs);
        Document stored = accounts().getFirst().document();
        assertThat(stored.text()).isEqualTo(SmallReader.TEXT);
        Account expected = new SmallReader().apply(stored, Interval.UNKNOWN);
        assertThat(expected.comments()).hasSize(1);
        assertThat(expected.statements().list()).hasSize(2);
        assertThat(accounts().getFirst()).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void theActorsOfTheCaseAreTheSameWhetherItsAccountsAreLoadedOrNot() throws IOException {
        read(inputs);
        List<Compared> compared = accounts().stream()
                .flatMap(account -> Compared.of(account).stream())
                .toList();
        CaseActors expected = CaseActors.of(compared);
        try (Case held = Case.toRead(place)) {
            CaseActors actors = held.actors();
            for (Compared account : compared) {
                for (Actor actor : account.account().actors()) {
                    String id = Objects.requireNonNull(actors.id(account.id(), actor.id()));
                    assertThat(id).isEqualTo(expected.id(account.id(), actor.id()));
                    assertThat(actors.actor(id)).isEqualTo(expected.actor(id));
                    assertThat(actors.body(id)).isEqualTo(expected.body(id));
                }
            }
        }
    }

    @Test
    void everySpanInTheTablesHoldsItsWords() throws IOException {
        read(inputs);
        for (Account account : accounts()) {
            String text = account.document().text();
            try (Case held = Case.toRead(place)) {
                for (String table : List.of("names", "contents", "events", "figures", "places", "times", "positions")) {
                    for (Row row : held.query(
                            "SELECT t.* FROM " + table + " t JOIN accounts USING (account) WHERE document = ?",
                            List.of(account.document().id()))) {
                        assertThat(text.substring((int) row.number("span_start"), (int) row.number("span_end")))
                                .isEqualTo(row.text("words"));
                    }
                }
            }
        }
    }

    @Test
    void readingAgainAddsNothing() throws IOException {
        assertThat(read(inputs).added()).isEqualTo(2);
        long before = count("names");
        ReadReport again = read(inputs);
        assertThat(again.read()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(count("names")).isEqualTo(before);
    }

    @Test
    void aChangedFileReplacesItsAccountAndKeepsBothOriginals() throws IOException {
        read(inputs);
        Files.writeString(inputs.resolve("a.txt"), "Now it says nothing else.\n");
        ReadReport report = read(inputs);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(accounts().getFirst().document().text()).isEqualTo("Now it says nothing else.\n");
        assertThat(count("accounts")).isEqualTo(2);
        assertThat(count("originals")).isEqualTo(3);
    }

    @Test
    void anotherReaderReadsEverythingAgainEvenWhatIsNotNamed() throws IOException {
        read(inputs);
        ReadReport report = read("2", 1, InputStream.nullInputStream(), inputs.resolve("b.txt"));
        assertThat(report.changed() + report.again()).isEqualTo(2);
        assertThat(read("2", 1, InputStream.nullInputStream(), inputs).unchanged())
                .isEqualTo(2);
        assertThat(count("accounts")).isEqualTo(3);
    }

    @Test
    void rowsThatLeaveACorpusLeaveTheCase() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(
                corpus, "{\"id\":\"x\",\"text\":\"First account.\"}\n{\"id\":\"y\",\"text\":\"Second account.\"}\n");
        read(corpus);
        assertThat(count("documents")).isEqualTo(2);
        Files.writeString(corpus, "{\"id\":\"x\",\"text\":\"First account.\"}\n");
        assertThat(read(corpus).removed()).isEqualTo(1);
        assertThat(count("documents")).isEqualTo(1);
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoAccounts() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "Quite another account.");
        read(inputs);
        read(other);
        assertThat(accounts()).extracting(account -> account.document().id()).containsExactly("a", "a-2", "b");
    }

    @Test
    void twoTextsFromStandardInputAreTwoAccounts() throws IOException {
        for (String text : List.of("One text.", "Another text.", "One text.")) {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            read("1", 1, in, Path.of("-"));
        }
        assertThat(accounts())
                .extracting(account -> account.document().text())
                .containsExactly("One text.", "Another text.");
    }

    @Test
    void whatCannotBeReadIsListedUntilItCan() throws IOException {
        Path empty = Files.createFile(inputs.resolve("empty.txt"));
        assertThat(read(inputs).leftOut()).extracting(ReadReport.LeftOut::file).containsExactly(empty.toString());
        read(inputs);
        assertThat(count("left_out")).isEqualTo(1);
        Files.writeString(empty, "No longer empty.");
        read(inputs);
        assertThat(count("left_out")).isZero();
        assertThat(count("accounts")).isEqualTo(4);
    }

    @Test
    void aReprintIsKeptAndMarked() throws IOException {
        String story = "The ferry sank off the point at dawn on Monday. Twelve people died there and two are still"
                + " missing, the harbour master said. Divers searched the wreck until dusk, and will go on tomorrow.";
        Files.writeString(inputs.resolve("first.txt"), story);
        Files.writeString(inputs.resolve("second.txt"), story);
        read(inputs);
        assertThat(accounts()).hasSize(4);
        try (Case held = Case.toRead(place)) {
            assertThat(held.query("SELECT * FROM copies", List.of()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.text("document")).isEqualTo("second");
                        assertThat(row.text("copy_of")).isEqualTo("first");
                        assertThat(row.text("kind")).isEqualTo("exact");
                    });
        }
    }

    @Test
    void aFaultOfTheReaderLeavesOutThatDocumentOnly() throws IOException {
        Files.writeString(inputs.resolve("c.txt"), "FAULT");
        ReadReport report = read(inputs);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.faults()).extracting(Fault::subject).containsExactly("document c");
        assertThat(report.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.reason()).isEqualTo("Parallax itself failed at it"));
    }

    @Test
    void oddCharactersAreStoredAsTheyAre() throws IOException {
        String odd = "Bell \u0007 escape \u001B[31m emoji 👩‍🚀 and \u202Eturned words\n";
        Files.writeString(inputs.resolve("c.txt"), odd);
        read(inputs);
        assertThat(accounts().getLast().document().text()).isEqualTo(odd);
    }

    @Test
    void halfOfASurrogatePairBecomesAReplacementCharacter() {
        assertThat(WellFormed.of("a\uD83Db")).isEqualTo("a\uFFFDb");
        assertThat(WellFormed.of("\uDEA2🚢\uD83D")).isEqualTo("\uFFFD🚢\uFFFD");
        assertThat(WellFormed.of("🚢")).isEqualTo("🚢");
    }

    @Test
    void aCaseMadeByANewerVersionIsRefused() throws IOException {
        read(inputs);
        Files.writeString(place.resolve("case.json"), "{\"format\": 99, \"reader\": \"7.0.0\", \"lists\": []}");
        assertThatThrownBy(() -> Case.toRead(place))
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("made by a newer Parallax (7.0.0, case format 99");
        assertThatThrownBy(() -> Case.toWrite(place, "1")).hasMessageContaining("made by a newer Parallax");
    }

    @Test
    void oneWriterKeepsOthersOut() throws IOException {
        read(inputs);
        try (Case held = Case.toWrite(place, "1")) {
            assertThat(held.documents()).hasSize(2);
            assertThatThrownBy(() -> Case.toWrite(place, "1")).hasMessageContaining("another process is working on");
            assertThatThrownBy(() -> Case.toRead(place)).hasMessageContaining("another process is working on");
        }
    }

    @Test
    void aFolderOfOtherThingsIsNoCase() throws IOException {
        assertThatThrownBy(() -> Case.toWrite(inputs, "1")).hasMessageContaining("holds other files and no case");
        assertThatThrownBy(() -> Case.toRead(inputs)).hasMessageContaining("not a case");
    }

    @Test
    void brokenSettingsAreSaidInOneLine() throws IOException {
        read(inputs);
        Files.writeString(place.resolve("case.json"), "{ broken");
        assertThatThrownBy(() -> Case.toRead(place))
                .isInstanceOf(CaseException.class)
                .hasMessageContaining("not readable as settings");
    }
}
