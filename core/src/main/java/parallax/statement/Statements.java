package parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// The statements of an account, in order of their ids, and which of them holds which words. Immutable.
public final class Statements {
    public static final Statements NONE = new Statements(List.of());

    private final List<Statement> list;
    /// The pieces of all contents by their start.
    private final List<Piece> pieces;
    /// For each piece the greatest end up to it: where it falls short of a span, no earlier piece can hold that span.
    private final int[] reach;

    private record Piece(Span span, int whole, Statement statement) {}

    /// Keeps the order of the list.
    public Statements(List<Statement> list) {
        this.list = List.copyOf(list);
        this.pieces = pieces(this.list);
        this.reach = new int[pieces.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, pieces.get(i).span().end());
            reach[i] = furthest;
        }
    }

    private static List<Piece> pieces(List<Statement> list) {
        List<Piece> pieces = new ArrayList<>();
        for (Statement statement : list) {
            int whole = statement.content().stream().mapToInt(Span::length).sum();
            statement.content().forEach(span -> pieces.add(new Piece(span, whole, statement)));
        }
        pieces.sort(Comparator.comparing(Piece::span));
        return List.copyOf(pieces);
    }

    /// All statements.
    public List<Statement> list() {
        return list;
    }

    /// The innermost statement whose content holds the span: the one with the shortest content.
    public Optional<Statement> around(Span span) {
        Piece best = null;
        for (int i = lastStartingAt(span.start()); i >= 0 && reach[i] >= span.end(); i--) {
            Piece piece = pieces.get(i);
            if (piece.span().contains(span) && isShorter(piece, best)) {
                best = piece;
            }
        }
        return Optional.ofNullable(best).map(Piece::statement);
    }

    private static boolean isShorter(Piece piece, @Nullable Piece best) {
        return best == null || piece.whole() < best.whole();
    }

    /// The last piece that starts at the offset or before; -1 where none does.
    private int lastStartingAt(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// The record with the statement that holds its words.
    public <R> Told<R> tell(R record, Span span) {
        return new Told<>(record, around(span).map(Statement::id).orElse(null));
    }
}
