package parallax.eval.generator.template;

import java.util.ArrayList;
import java.util.List;

/// Reads the notation of the tables: `{slot}`, `<one/other>` and `[kind arguments|words]`, nested as deep as needed.
final class TemplateParser {
    private static final String KINDS = "@#$";
    private static final String ENDS = "]/>";

    private final String text;
    private int at;

    TemplateParser(String text) {
        this.text = text;
    }

    List<Node> parse() {
        List<Node> nodes = nodes();
        if (at < text.length()) {
            throw broken("too many brackets");
        }
        return nodes;
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '{' -> nodes.add(slot());
                case '[' -> nodes.add(mark());
                case '<' -> nodes.add(choice());
                default -> nodes.add(words());
            }
        }
        return nodes;
    }

    private Node words() {
        int start = at;
        while (at < text.length() && "{[]<>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Node.Words(text.substring(start, at));
    }

    private Node choice() {
        List<List<Node>> of = new ArrayList<>();
        do {
            at++;
            of.add(nodes());
        } while (at < text.length() && text.charAt(at) == '/');
        closed('>');
        return new Node.Choice(of);
    }

    private void closed(char by) {
        if (at >= text.length() || text.charAt(at) != by) {
            throw broken("a bracket is open");
        }
        at++;
    }

    private Node slot() {
        String inner = upTo('}', at + 1);
        if (inner.equals("P")) {
            return new Node.Slot("P", "", "");
        }
        boolean plain = KINDS.indexOf(inner.charAt(0)) < 0;
        String kind = plain ? "" : inner.substring(0, 1);
        String rest = plain ? inner : inner.substring(1);
        int blank = rest.indexOf(' ');
        return blank < 0
                ? new Node.Slot(kind, rest, "")
                : new Node.Slot(kind, rest.substring(0, blank), rest.substring(blank + 1));
    }

    private Node mark() {
        List<String> head = List.of(upTo('|', at + 1).split(" ", -1));
        List<Node> body = nodes();
        closed(']');
        return new Node.Mark(head.getFirst(), head.subList(1, head.size()), body);
    }

    private String upTo(char end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw broken("no " + end);
        }
        at = found + 1;
        return text.substring(from, found);
    }

    private IllegalArgumentException broken(String why) {
        return new IllegalArgumentException(why + ": " + text);
    }
}
