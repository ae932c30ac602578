package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class MainTest {
    private static final Path KARSU = Path.of("../examples/karsu");

    @TempDir
    private Path folder;

    private Path read(String name, Object... more) {
        Path held = folder.resolve(name);
        Object[] arguments = Stream.concat(Stream.of("read", KARSU, "--case", held), Stream.of(more))
                .toArray();
        assertThat(Run.of(arguments).status()).isZero();
        return held;
    }

    @Test
    void oneCommandReadsAFolderAndSaysWhatItHolds() {
        Run run = Run.of("read", KARSU, "--case", folder.resolve("case"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("6 new", "lists in use: ", "actors.tsv", "places.tsv", "6 accounts", "parallax show");
        assertThat(Run.of("read", KARSU, "--case", folder.resolve("case")).out())
                .contains("6 unchanged");
    }

    @Test
    void aDumpOfGeoNamesBecomesAListOfPlaces() throws IOException {
        String row = "7\tZenda\tZenda\t\t50\t14\tP\tPPL\tRU\t\t\t\t\t\t9\t\t\t\t2020-01-01\n";
        Path dump = Files.writeString(folder.resolve("RU.txt"), row + "half a row\n");
        Path list = folder.resolve("list.tsv");
        Run run = Run.of("places", "import", dump, "--out", list);
        assertThat(run.status()).isEqualTo(ExitStatus.DATA);
        assertThat(run.err().lines())
                .containsExactly(
                        "left out: " + dump + ":2: 1 columns instead of GeoNames' 19",
                        "wrote 1 places to " + list + "; left out: 0 not asked for, 0 without coordinates, 1 faulty");
        assertThat(list).content().contains("Zenda\t50\t14\t\tRU\tvillage\t7\t9");
        assertThat(Run.of("places", "import", folder.resolve("none"), "--out", list)
                        .status())
                .isEqualTo(ExitStatus.DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "nonsense",
                "reed ../examples/karsu",
                "read",
                "export --format records",
                "show actors --from tuesday",
                "read ../examples/karsu --threads 0",
                "read ../examples/karsu --threads many",
                "export --format xml --out x",
                "show figures --json --csv",
                "show places --actor x",
                "places",
                "places import",
                "places import x.txt",
                "places import x.txt --out y --least-people few"
            })
    void aWrongCommandLineIsOneLineAndStatus64(String line) throws IOException {
        Path held = read("held");
        Object[] words = Stream.concat(
                        Stream.of(line.split(" ", -1)),
                        line.startsWith("show") ? Stream.of("--case", held.toString()) : Stream.empty())
                .toArray();
        Run run = Run.of(words);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).startsWith("parallax: ").contains("--help").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aMissingFileIsOneLineAndStatus2() {
        Run run = Run.of("read", folder.resolve("missing.txt"), "--case", folder.resolve("case"));
        assertThat(run.status()).isEqualTo(ExitStatus.DATA);
        assertThat(run.err())
                .contains("missing.txt: there is no such file or folder")
                .hasLineCount(1);
        assertThat(folder.resolve("case")).doesNotExist();
    }

    @Test
    void aMissingCaseIsOneLineAndStatus2() {
        Run run = Run.of("show", "actors", folder.resolve("nowhere"));
        assertThat(run.status()).isEqualTo(ExitStatus.DATA);
        assertThat(run.err()).contains("nowhere: no such case").hasLineCount(1);
    }

    @Test
    void brokenFilesAreListedTheRestIsReadAndTheStatusIs2() throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("in"));
        Files.writeString(inputs.resolve("good.txt"), "Zembla said on Monday that it would attend the talks.");
        Files.createFile(inputs.resolve("empty.txt"));
        Files.writeString(inputs.resolve("blank.txt"), "  \n \n");
        Path held = folder.resolve("case");
        Run run = Run.of("read", inputs, "--case", held);
        assertThat(run.status()).isEqualTo(ExitStatus.DATA);
        assertThat(run.out()).contains("1 new, 2 left out");
        assertThat(run.err()).hasLineCount(2).contains("empty.txt", "blank.txt");
        Run listed = Run.of("show", "left-out", "--case", held, "--json");
        assertThat(listed.out()).hasLineCount(2).contains("\"reason\":");
    }

    @Test
    void aListThatCannotBeReadIsOneLineAndMakesNoCase() throws IOException {
        Path list = Files.writeString(folder.resolve("wrong.tsv"), "this\tis\tno list\n");
        Run run = Run.of("read", KARSU, "--case", folder.resolve("case"), "--actors", list);
        assertThat(run.status()).isEqualTo(ExitStatus.DATA);
        assertThat(run.err()).contains("wrong.tsv").hasLineCount(1);
        assertThat(folder.resolve("case")).doesNotExist();
    }

    @Test
    void standardInputIsRead() {
        Path held = folder.resolve("case");
        Run run = Run.with("Zembla denied it.", "read", "-", "--case", held);
        assertThat(run.status()).isZero();
        assertThat(Run.of("show", "documents", held).out()).contains("stdin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"records", "csv"})
    void theNumberOfThreadsChangesNoByteOfAnExport(String format) throws IOException {
        Path one = export(read("one", "--threads", 1), format);
        Path two = export(read("two", "--threads", 2), format);
        assertThat(contents(one)).isNotEmpty().isEqualTo(contents(two));
    }

    private Path export(Path held, String format) {
        Path out = folder.resolve(held.getFileName() + "-" + format);
        assertThat(Run.of("export", held, "--format", format, "--out", out).status())
                .isZero();
        return out;
    }

    private static Map<String, String> contents(Path exported) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(exported)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void everyExportedQuoteStandsAtItsOffsets() throws IOException {
        Path out = export(read("case"), "records");
        int anchors = 0;
        Map<String, String> files = contents(out);
        assertThat(files.remove("comparison.records.json")).contains("\"issues\"");
        for (var file : files.entrySet()) {
            String text = Files.readString(KARSU.resolve(file.getKey().replace(".records.json", ".txt")));
            JsonNode records = JsonMapper.builder().build().readTree(file.getValue());
            anchors += faithful(records, text);
        }
        assertThat(anchors).isPositive();
    }

    private static int faithful(JsonNode node, String text) {
        int anchors = 0;
        if (node.has("quote")) {
            int start = node.path("start").asInt();
            int end = node.path("end").asInt();
            assertThat(text.substring(start, end))
                    .isNotEmpty()
                    .isEqualTo(node.path("quote").asString());
            anchors++;
        }
        for (JsonNode child : node) {
            anchors += faithful(child, text);
        }
        return anchors;
    }

    @Test
    void everyLineOfJsonLinesIsAnAnnotationWithItsWords() throws IOException {
        Path file = folder.resolve("all.jsonl");
        assertThat(Run.of("export", read("case"), "--format", "jsonl", "--out", file)
                        .status())
                .isZero();
        JsonMapper json = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = json.readTree(line);
            JsonNode selectors = record.path("target").path("selector");
            if (!record.path("body").path("type").asString().equals("account")) {
                String text = Files.readString(
                        KARSU.resolve(record.path("target").path("source").asString() + ".txt"));
                int start = selectors.path(1).path("start").asInt();
                int end = selectors.path(1).path("end").asInt();
                assertThat(text.substring(start, end))
                        .isEqualTo(selectors.path(0).path("exact").asString());
                assertThat(record.path("chain").isArray()).isTrue();
            }
        }
    }

    @Test
    void hostileTextCannotSteerTheTerminal() throws IOException {
        Path file = folder.resolve("hostile.csv");
        Files.writeString(
                file, "title,text\n\"\u001B[2J\u001B]0;owned\u0007Title \u202Egpj\",\"Words \u009B31m here.\"\n");
        Path held = folder.resolve("case");
        Run read = Run.of("read", file, "--case", held);
        Run shown = Run.of("show", "documents", held);
        for (String printed : List.of(read.out(), read.err(), shown.out())) {
            assertThat(printed.chars().filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202E)))
                    .isEmpty();
        }
        assertThat(shown.out()).contains("\uFFFD[2J\uFFFD]0;owned");
    }

    @Test
    void helpNamesEveryCommandWithExamples() {
        assertThat(Run.of("--help").out()).contains("read", "show", "export", "Examples:");
        for (String command : List.of("read", "show", "export")) {
            Run run = Run.of(command, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("Examples:");
        }
        assertThat(Run.of("--version").out()).startsWith("parallax ");
    }
}
