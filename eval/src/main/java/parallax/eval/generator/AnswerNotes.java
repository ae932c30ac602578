package parallax.eval.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Notes which questions a sentence answers, and with what.
final class AnswerNotes {
    /// The happening whose round is still to come, so that positions on it can change.
    private static final String OPEN = "condition";

    private final Page page;
    private final Scene scene;

    AnswerNotes(Page page, Scene scene) {
        this.page = page;
        this.scene = scene;
    }

    /// @param main places of the events by which accounts are compared
    /// @param used slots of the sentence: days and places by name, `#figure place`, `!place` of a position
    void note(List<Integer> main, Set<String> used) {
        for (String slot : used.stream().sorted().toList()) {
            switch (slot.charAt(0)) {
                case '#' -> figure(slot);
                case '!' -> position(Integer.parseInt(slot.substring(1)));
                default -> {}
            }
        }
        main.forEach(event -> event(event, used));
    }

    private void figure(String slot) {
        int blank = slot.indexOf(' ');
        int place = Integer.parseInt(slot.substring(blank + 1));
        answer(
                'f',
                place,
                "figure " + slot.substring(1, blank),
                new Value.Count(page.figures.get(place).amount()));
    }

    private void position(int place) {
        Paragraph.Taken taken = page.positions.get(place);
        boolean open = scene.happening().type().equals(OPEN) && scene.claim().wave() > 1;
        LocalDate asOf = scene.happening().day().plusDays(open ? ClaimMaker.LATER : 0);
        answer('p', place, "position " + taken.actor(), new Value.Stand(taken.position(), asOf));
    }

    private void event(int place, Set<String> used) {
        Paragraph.Happened event = page.events.get(place);
        boolean denied = event.status().equals("denied");
        String doer = event.actors().isEmpty() ? "" : event.actors().getFirst();
        if (!doer.isEmpty()) {
            answer('e', place, "did " + doer, new Value.Fact(!denied));
        }
        if (denied) {
            return;
        }
        answer('e', place, "happened", new Value.Fact(true));
        if (doer.equals("army") || doer.equals("rebels")) {
            answer('e', place, "who", new Value.Culprit(doer));
        }
        if (used.contains("day")) {
            answer('e', place, "when", new Value.Day(scene.claim().day()));
        }
        where(place, used);
    }

    private void where(int place, Set<String> used) {
        Happening happening = scene.happening();
        if (used.contains("venue")) {
            answer('e', place, "where", new Value.Spot(happening.venue().name(), ""));
        } else if (used.contains("quarter")) {
            answer(
                    'e',
                    place,
                    "where",
                    new Value.Spot(happening.town().name(), scene.claim().quarter()));
        } else if (used.contains("town")) {
            answer('e', place, "where", new Value.Spot(happening.town().name(), ""));
        }
    }

    private void answer(char section, int record, String aspect, Value value) {
        page.answers.add(new Paragraph.Answered(section, record, scene.happening(), aspect, value, scene.holder()));
    }
}
