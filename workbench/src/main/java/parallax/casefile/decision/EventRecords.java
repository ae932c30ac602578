package parallax.casefile.decision;

import java.util.List;
import parallax.account.Account;
import parallax.casefile.decision.RecordImage.OfEvent;
import parallax.event.Event;
import parallax.statement.Told;
import parallax.text.Span;

/// The events of an account, at their triggers.
final class EventRecords extends Records<Told<Event>> {
    EventRecords(Draft draft) {
        super(draft);
    }

    @Override
    RecordKind kind() {
        return RecordKind.EVENT;
    }

    @Override
    List<Told<Event>> list() {
        return draft.events;
    }

    @Override
    List<Told<Event>> list(Account account) {
        return account.events();
    }

    @Override
    String id(Told<Event> told) {
        return told.record().id();
    }

    @Override
    Span span(Told<Event> told) {
        return told.record().trigger();
    }

    @Override
    OfEvent image(Told<Event> told) {
        Event event = told.record();
        return new OfEvent(
                event.type(),
                event.mode(),
                event.status(),
                actors(event.actors()),
                actors(event.recipients()),
                event.place(),
                event.time());
    }

    /// A mode belongs to its type: where a person changes the type alone, the machine's mode is gone.
    @Override
    Told<Event> edited(Told<Event> told, RecordImage was, RecordImage is) {
        Event event = told.record();
        OfEvent before = (OfEvent) was;
        OfEvent after = (OfEvent) is;
        boolean otherType = before.type() != after.type() && after.type() != event.type();
        Event edited = new Event(
                event.id(),
                event.trigger(),
                changed(event.type(), before.type(), after.type()),
                otherType && before.mode() != null && before.mode().equals(after.mode())
                        ? null
                        : changed(event.mode(), before.mode(), after.mode()),
                changed(event.actors(), before.agents(), after.agents()),
                changed(event.recipients(), before.recipients(), after.recipients()),
                changed(event.status(), before.status(), after.status()),
                changed(event.place(), before.place(), after.place()),
                changed(event.time(), before.days(), after.days()));
        return new Told<>(edited, told.inside());
    }

    @Override
    Told<Event> made(String id, Span span, RecordImage image) {
        OfEvent said = (OfEvent) image;
        Event event = new Event(
                id,
                span,
                said.type(),
                said.mode(),
                known(said.agents()),
                known(said.recipients()),
                said.status(),
                said.place(),
                said.days());
        return draft.told(event, span);
    }
}
