package parallax.eval.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.text.Span;

/// brat's stand-off lines for attributions: `T` lines are spans, counted in code points, their pieces parted by `;`;
/// an `E` line names the spans of one attribution. Other lines and elements are passed over.
final class StandOff {
    private static final Pattern SPANS = Pattern.compile("(T\\d+)\t(\\S+) ([\\d ;]+)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\t(.*)");
    private static final Pattern ELEMENT = Pattern.compile("(\\D+)\\d*:(T\\d+)");

    private final String text;

    StandOff(String text) {
        this.text = text;
    }

    /// The relations that have a cue or a content.
    List<Relation> relations(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String line : lines) {
            Matcher found = SPANS.matcher(line);
            if (found.matches()) {
                spans.put(found.group(1), pieces(found.group(3)));
            }
        }
        List<Relation> relations = new ArrayList<>();
        for (String line : lines) {
            Matcher event = EVENT.matcher(line);
            if (event.matches()) {
                Relation relation = relation(event.group(1), spans);
                if (!relation.cue().isEmpty() || !relation.content().isEmpty()) {
                    relations.add(relation);
                }
            }
        }
        return relations;
    }

    private static Relation relation(String elements, Map<String, List<Span>> spans) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String element : elements.split(" ", -1)) {
            Matcher found = ELEMENT.matcher(element);
            if (found.matches()) {
                roles.computeIfAbsent(found.group(1).toLowerCase(Locale.ROOT), role -> new ArrayList<>())
                        .addAll(spans.getOrDefault(found.group(2), List.of()));
            }
        }
        return new Relation(
                roles.getOrDefault("source", List.of()),
                roles.getOrDefault("cue", List.of()),
                roles.getOrDefault("content", List.of()));
    }

    private List<Span> pieces(String offsets) {
        List<Span> pieces = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            String[] ends = piece.strip().split(" ", -1);
            pieces.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return pieces;
    }

    /// The lines of relations, numbered in order.
    List<String> lines(List<Relation> relations) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < relations.size(); at++) {
            StringJoiner elements = new StringJoiner(" ");
            for (String role : Relation.ROLES) {
                List<Span> spans = relations.get(at).of(role);
                if (!spans.isEmpty()) {
                    number++;
                    String name = role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1);
                    lines.add("T" + number + "\t" + name + " " + offsets(spans) + "\t" + words(spans));
                    elements.add(name + ":T" + number);
                }
            }
            lines.add("E" + (at + 1) + "\t" + elements);
        }
        return lines;
    }

    private String offsets(List<Span> spans) {
        StringJoiner offsets = new StringJoiner(";");
        spans.forEach(
                span -> offsets.add(text.codePointCount(0, span.start()) + " " + text.codePointCount(0, span.end())));
        return offsets.toString();
    }

    private String words(List<Span> spans) {
        StringJoiner words = new StringJoiner(" ");
        spans.forEach(span -> words.add(span.in(text).replaceAll("\\s+", " ")));
        return words.toString();
    }
}
