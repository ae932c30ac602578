package parallax.web.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import parallax.text.Span;

/// Cuts text where marks begin and end, so that marks may lie across each other: each piece knows all of its own.
public final class Blocks {
    private final String text;
    private final List<Mark> marks;
    private boolean found;

    /// Words to be marked.
    ///
    /// @param record  id of the record; empty where the mark belongs to none
    /// @param classes how the words are marked
    /// @param last    how the piece that ends the words is marked besides; empty where it is not
    /// @param link    whether a click on the words chooses the record
    /// @param here    whether the page is to be opened at the first of such marks
    public record Mark(Span span, String record, String classes, String last, boolean link, boolean here) {}

    /// @param text the stored text that all spans point into
    public Blocks(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparing(Mark::span))
                .toList();
    }

    /// The stretches with their pieces, in order.
    public List<Block> of(List<Stretch> stretches) {
        List<Block> blocks = new ArrayList<>();
        for (Stretch stretch : stretches) {
            blocks.add(
                    new Block(stretch.account(), stretch.kind(), stretch.span().start(), pieces(stretch.span())));
        }
        return blocks;
    }

    private List<Block.Piece> pieces(Span block) {
        List<Mark> inside =
                marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
        List<Block.Piece> pieces = new ArrayList<>();
        int from = block.start();
        for (int to : cuts(block, inside)) {
            pieces.add(piece(new Span(from, to), inside));
            from = to;
        }
        return pieces;
    }

    /// Browsers count a carriage return and the line feed behind it once; so that places within a piece are the same
    /// here and there, pieces end with them.
    private SortedSet<Integer> cuts(Span block, List<Mark> inside) {
        SortedSet<Integer> cuts = new TreeSet<>();
        for (Mark mark : inside) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        for (int i = text.indexOf('\r', block.start()); i >= 0 && i < block.end(); i = text.indexOf('\r', i + 1)) {
            cuts.add(i + 1 < block.end() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1);
        }
        cuts.removeIf(cut -> cut <= block.start() || cut >= block.end());
        cuts.add(block.end());
        return cuts;
    }

    private Block.Piece piece(Span span, List<Mark> inside) {
        List<Mark> over =
                inside.stream().filter(mark -> mark.span().overlaps(span)).toList();
        boolean blank = span.in(text).isBlank();
        List<String> records = over.stream()
                .filter(mark -> mark.link() && !blank)
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .map(Mark::record)
                .distinct()
                .toList();
        boolean here = !found && over.stream().anyMatch(Mark::here);
        found |= here;
        return new Block.Piece(span.start(), span.in(text), records, classes(span, over), here);
    }

    private static String classes(Span span, List<Mark> over) {
        Set<String> classes = new LinkedHashSet<>();
        for (Mark mark : over) {
            boolean again = mark.classes().equals("said") && !classes.add("said");
            classes.add(again ? "said-deeper" : mark.classes());
            if (mark.span().end() == span.end()) {
                classes.add(mark.last());
            }
        }
        classes.remove("");
        return String.join(" ", classes);
    }
}
