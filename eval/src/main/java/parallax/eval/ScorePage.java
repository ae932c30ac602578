package parallax.eval;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/// The page of scores as Markdown. It carries no date, so that the same program and data give the same bytes.
final class ScorePage {
    private static final String HEAD = """
            # Scores

            Made by `./parallax eval all --data ../shared`; do not edit by hand. Per cent, unless a row says otherwise.
            Every prediction is written in the format of an independent scorer, which must print the same figures.
            """;

    private ScorePage() {}

    static String of(List<ScoreSection> sections) {
        StringBuilder page = new StringBuilder(HEAD);
        sections.forEach(section -> page.append('\n').append(markdown(section)));
        return page.toString();
    }

    private static String markdown(ScoreSection section) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("## " + section.title()).add("").add(section.intro()).add("");
        lines.add(row(section.head()));
        lines.add(row(IntStream.range(0, section.head().size())
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .toList()));
        section.rows().forEach(row -> lines.add(row(row)));
        lines.add("").add("How to reproduce:").add("").add("```sh");
        section.reproduce().forEach(lines::add);
        return lines.add("```").toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
