package parallax.web.search;

import java.util.ArrayList;
import java.util.List;
import parallax.search.Hit;
import parallax.text.Span;
import parallax.time.Interval;

/// A hit as the page shows it.
final class HitPieces {
    private HitPieces() {}

    static Searched.Passage of(Hit hit) {
        Span first = hit.marked().isEmpty() ? hit.span() : hit.marked().getFirst();
        String title = hit.title();
        return new Searched.Passage(
                hit.account(),
                hit.source(),
                title == null ? "" : title,
                published(hit.published()),
                hit.part(),
                hit.span().start(),
                hit.span().end(),
                first.start(),
                first.end(),
                pieces(hit));
    }

    private static String published(Interval days) {
        if (days.isUnknown()) {
            return "undated";
        }
        var from = days.from();
        var to = days.to();
        if (from == null || to == null) {
            return from == null ? "until " + to : "since " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }

    private static List<Searched.Piece> pieces(Hit hit) {
        List<Searched.Piece> pieces = new ArrayList<>();
        int at = hit.span().start();
        for (Span mark : hit.marked()) {
            add(pieces, hit, at, mark.start(), false);
            add(pieces, hit, mark.start(), mark.end(), true);
            at = mark.end();
        }
        add(pieces, hit, at, hit.span().end(), false);
        return pieces;
    }

    private static void add(List<Searched.Piece> pieces, Hit hit, int from, int to, boolean marked) {
        if (from < to) {
            int start = hit.span().start();
            pieces.add(new Searched.Piece(hit.words().substring(from - start, to - start), marked));
        }
    }
}
