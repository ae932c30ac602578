package parallax.casefile.decision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.casefile.decision.RecordImage.OfPosition;
import parallax.statement.Told;
import parallax.talks.Condition;
import parallax.talks.Position;
import parallax.text.Span;

/// The positions of an account, at their words.
final class PositionRecords extends Records<Told<Position>> {
    PositionRecords(Draft draft) {
        super(draft);
    }

    @Override
    RecordKind kind() {
        return RecordKind.POSITION;
    }

    @Override
    List<Told<Position>> list() {
        return draft.positions;
    }

    @Override
    List<Told<Position>> list(Account account) {
        return account.positions();
    }

    @Override
    String id(Told<Position> told) {
        return told.record().id();
    }

    @Override
    Span span(Told<Position> told) {
        return told.record().span();
    }

    @Override
    OfPosition image(Told<Position> told) {
        Position position = told.record();
        Condition condition = position.condition();
        return new OfPosition(
                actor(position.actor()),
                draft.trackName(position.track()),
                position.kind(),
                position.modality(),
                position.round(),
                condition == null ? null : Quote.at(condition.words(), draft.text),
                condition == null ? null : condition.status());
    }

    @Override
    Told<Position> edited(Told<Position> told, RecordImage was, RecordImage is) {
        Position position = told.record();
        OfPosition before = (OfPosition) was;
        OfPosition after = (OfPosition) is;
        boolean otherCondition = !Objects.equals(before.condition(), after.condition()) || before.met() != after.met();
        Position edited = new Position(
                position.id(),
                position.span(),
                before.actor().equals(after.actor()) ? position.actor() : draft.know(after.actor()),
                Objects.equals(before.track(), after.track())
                        ? position.track()
                        : track(after.track(), position.span()),
                changed(position.kind(), before.does(), after.does()),
                changed(position.modality(), before.modality(), after.modality()),
                changed(position.round(), before.round(), after.round()),
                otherCondition ? condition(after) : position.condition());
        return new Told<>(edited, told.inside());
    }

    @Override
    Told<Position> made(String id, Span span, RecordImage image) {
        OfPosition said = (OfPosition) image;
        Position position = new Position(
                id,
                span,
                draft.know(said.actor()),
                track(said.track(), span),
                said.does(),
                said.modality(),
                said.round(),
                condition(said));
        return draft.told(position, span);
    }

    private @Nullable String track(@Nullable String name, Span words) {
        return name == null ? null : draft.track(name, words);
    }

    private static @Nullable Condition condition(OfPosition said) {
        return said.condition() == null || said.met() == null
                ? null
                : new Condition(said.condition().span(), said.met());
    }
}
