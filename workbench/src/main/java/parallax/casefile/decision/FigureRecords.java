package parallax.casefile.decision;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.casefile.decision.RecordImage.OfFigure;
import parallax.figure.Figure;
import parallax.statement.Told;
import parallax.text.Span;

/// The figures of an account, at their words.
final class FigureRecords extends Records<Told<Figure>> {
    FigureRecords(Draft draft) {
        super(draft);
    }

    @Override
    RecordKind kind() {
        return RecordKind.FIGURE;
    }

    @Override
    List<Told<Figure>> list() {
        return draft.figures;
    }

    @Override
    List<Told<Figure>> list(Account account) {
        return account.figures();
    }

    @Override
    String id(Told<Figure> told) {
        return told.record().id();
    }

    @Override
    Span span(Told<Figure> told) {
        return told.record().span();
    }

    @Override
    OfFigure image(Told<Figure> told) {
        Figure figure = told.record();
        return new OfFigure(
                figure.low(),
                figure.high(),
                figure.qualifier(),
                figure.unit(),
                figure.measure(),
                figure.counted(),
                figure.place(),
                figure.time());
    }

    /// Both bounds are one thing: of a person's one and the machine's other, the lower might be the higher.
    @Override
    Told<Figure> edited(Told<Figure> told, RecordImage was, RecordImage is) {
        Figure figure = told.record();
        OfFigure before = (OfFigure) was;
        OfFigure after = (OfFigure) is;
        boolean otherBounds = differ(before.low(), after.low()) || differ(before.high(), after.high());
        Figure edited = new Figure(
                figure.id(),
                figure.span(),
                otherBounds ? after.low() : figure.low(),
                otherBounds ? after.high() : figure.high(),
                changed(figure.qualifier(), before.qualifier(), after.qualifier()),
                changed(figure.unit(), before.unit(), after.unit()),
                changed(figure.measure(), before.measure(), after.measure()),
                changed(figure.counted(), before.counted(), after.counted()),
                changed(figure.place(), before.place(), after.place()),
                changed(figure.time(), before.days(), after.days()),
                figure.telling(),
                figure.change());
        return new Told<>(edited, told.inside());
    }

    /// Whether the one says something else than the other; 2 and 2.0 say the same.
    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one != null || other != null : one.compareTo(other) != 0;
    }

    @Override
    Told<Figure> made(String id, Span span, RecordImage image) {
        OfFigure said = (OfFigure) image;
        Figure figure = new Figure(
                id,
                span,
                said.low(),
                said.high(),
                said.qualifier(),
                said.unit(),
                said.measure(),
                said.counted(),
                said.place(),
                said.days(),
                null,
                null);
        return draft.told(figure, span);
    }
}
