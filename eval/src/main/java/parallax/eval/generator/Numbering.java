package parallax.eval.generator;

/// The ids of an account's records: `s1`, `e1`, `f1`, `p1` … over its paragraphs in order.
final class Numbering {
    private int statements;
    private int events;
    private int figures;
    private int positions;

    /// @param section s, e, f or p
    /// @param place   in the list of the paragraph at hand
    String id(char section, int place) {
        int before = switch (section) {
            case 's' -> statements;
            case 'e' -> events;
            case 'f' -> figures;
            case 'p' -> positions;
            default -> throw new IllegalArgumentException("no section '" + section + "'");
        };
        return section + Integer.toString(before + place + 1);
    }

    /// Goes on to the next paragraph.
    void pass(Paragraph paragraph) {
        statements += paragraph.statements().size();
        events += paragraph.events().size();
        figures += paragraph.figures().size();
        positions += paragraph.positions().size();
    }
}
