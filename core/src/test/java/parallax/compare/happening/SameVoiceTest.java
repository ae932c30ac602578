package parallax.compare.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.event.EventType;
import parallax.place.Place;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.time.Interval;

final class SameVoiceTest {
    private static final Compared GAZETTE = compared("gazette");
    private static final Compared COURIER = compared("courier");
    private static final Interval MONDAY = Interval.day(LocalDate.of(2031, 5, 5));
    private static final Interval TUESDAY = Interval.day(LocalDate.of(2031, 5, 6));

    @Test
    void theDayAndThePlaceThatAVoiceGivesOnceHoldForWhatItSaysOfTheSameElsewhere() {
        Telling full = telling(GAZETTE, "Marl", MONDAY, place("Port Sorrel"));
        Telling bare = telling(GAZETTE, "Marl", Interval.UNKNOWN, null);

        Telling completed = completed("attack", full, bare).getLast();
        assertThat(completed.days()).isEqualTo(MONDAY);
        assertThat(completed.place()).isEqualTo(place("Port Sorrel"));
    }

    @Test
    void whatAnotherVoiceOrAnotherAccountGivesDoesNot() {
        Telling other = telling(GAZETTE, "Dunlin", MONDAY, null);
        Telling elsewhere = telling(COURIER, "Marl", MONDAY, null);
        Telling bare = telling(GAZETTE, "Marl", Interval.UNKNOWN, null);

        assertThat(completed("attack", other, elsewhere, bare).getLast()).isSameAs(bare);
    }

    @Test
    void aVoiceThatGivesTwoDaysOrTwoPlacesLeavesItOpen() {
        Telling one = telling(GAZETTE, "Marl", MONDAY, place("Port Sorrel"));
        Telling two = telling(GAZETTE, "Marl", TUESDAY, place("Dunlin Bay"));
        Telling bare = telling(GAZETTE, "Marl", Interval.UNKNOWN, null);

        assertThat(completed("attack", one, two, bare).getLast()).isSameAs(bare);
    }

    @Test
    void aDayOfWhatGoesOnForDaysSaysNothingOfAnother() {
        Telling full = telling(GAZETTE, "Marl", MONDAY, place("Port Sorrel"));
        Telling bare = telling(GAZETTE, "Marl", Interval.UNKNOWN, null);

        Telling completed = completed("blockade", full, bare).getLast();
        assertThat(completed.days()).isEqualTo(Interval.UNKNOWN);
        assertThat(completed.place()).isEqualTo(place("Port Sorrel"));
    }

    private static List<Telling> completed(String group, Telling... tellings) {
        List<Telling> all = List.of(tellings);
        return SameVoice.completed(new Happening(group, all, new Ties(all, List.of())))
                .tellings();
    }

    private static Telling telling(Compared in, String voice, Interval days, @Nullable Place place) {
        Span word = new Span(0, 5);
        Event event = new Event(
                "e1",
                word,
                EventType.ASSAULT,
                null,
                List.of(),
                List.of(),
                EventStatus.HAPPENED,
                null,
                Interval.UNKNOWN);
        Passage body = new Passage(PassageKind.BODY, word);
        return new Telling(
                new RecordRef(in.id(), "e1"),
                in,
                event,
                null,
                new Holder(null, voice, List.of(voice)),
                List.of(new Act("attack", "shelling")),
                new Words(word, body, List.of(word), List.of("shots")),
                0,
                Map.of(),
                Set.of(),
                Set.of(),
                days,
                null,
                place,
                List.of(),
                List.of(),
                false,
                TUESDAY);
    }

    private static Place place(String name) {
        return new Place(new Span(0, 5), name, null, null, null, null, 0, null, 0);
    }

    private static Compared compared(String id) {
        return new Compared(id, id, new WrittenAccount(id, "2031-05-06", "Shots at sea.").account());
    }
}
