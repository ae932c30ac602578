package parallax.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.time.AccountDate;
import parallax.time.Interval;

class MastheadsTest {
    private final DatesReading reading = new DatesReading();

    @Test
    void theDayThatAnAccountStatesIsFound() {
        List<String> missed = new ArrayList<>();
        for (Mastheads.Dressed dressed : new Mastheads(7).write(12)) {
            AccountDate found = reading.read(dressed.document());
            boolean exact = found.how().equals("stated") && found.interval().equals(Interval.day(dressed.written()));
            if (dressed.expected() == Mastheads.Expected.STATED && !exact) {
                missed.add(dressed.document().id() + " " + dressed.written() + " " + found);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void noDayIsSaidToBeStatedWhereNoneIs() {
        List<String> wrong = new ArrayList<>();
        for (Mastheads.Dressed dressed : new Mastheads(8).write(12)) {
            AccountDate found = reading.read(dressed.document());
            if (dressed.expected() != Mastheads.Expected.STATED && found.how().equals("stated")) {
                wrong.add(dressed.document().id() + " " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void figuresOfDoubtfulOrderGiveAStretchThatHoldsBothReadings() {
        for (Mastheads.Dressed dressed : new Mastheads(9).write(12)) {
            if (dressed.expected() == Mastheads.Expected.DOUBT) {
                Interval days = reading.read(dressed.document()).interval();
                assertThat(days.from()).isBeforeOrEqualTo(dressed.written());
                assertThat(days.to()).isAfterOrEqualTo(dressed.written());
            }
        }
    }

    @Test
    void theSameSeedWritesTheSameAccounts() {
        assertThat(new Mastheads(3).write(2)).isEqualTo(new Mastheads(3).write(2));
    }
}
