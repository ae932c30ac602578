package parallax.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.casefile.Case;
import parallax.casefile.Selected;
import parallax.casefile.SmallCase;
import parallax.casefile.decision.Decision;

final class DeskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T08:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger worked = new AtomicInteger();
    private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        SmallCase.make(folder);
        desk = new Desk(Case.toWrite(folder.resolve("case"), "1"), CLOCK, _ -> prepared.add("once more"));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void whatWasWorkedOutIsKeptUntilARecordChanges() throws IOException {
        assertThat(ofRecords()).isEqualTo(1);
        assertThat(ofRecords()).isEqualTo(1);

        desk.decide("ada", "", reject());
        desk.settle();

        assertThat(ofRecords()).isEqualTo(2);
        assertThat(ofRecords()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsFoundRightChangesNothingOfThem() throws IOException {
        assertThat(ofRecords()).isEqualTo(1);

        desk.decide("ada", "", accept());
        desk.settle();

        assertThat(ofRecords()).isEqualTo(1);
    }

    @Test
    void whatDependsOnTheComparisonIsWorkedOutAnewAfterEachDecision() throws IOException {
        assertThat(ofLedger()).isEqualTo(1);

        desk.decide("ada", "", accept());
        desk.settle();

        assertThat(ofLedger()).isEqualTo(2);
    }

    @Test
    void theActorsOfTheCaseAreThoseOfItsAccounts() throws IOException {
        assertThat(desk.actors().id("second", "dunlin")).isEqualTo(desk.actors().id("lantern", "dunlin"));
        assertThat(desk.actors().name("marl-navy")).isEqualTo("Marlish navy");
        assertThat(desk.actors().body("marl-navy")).isEqualTo("marl");
    }

    @Test
    void whatTakesLongIsPreparedAgainAfterADecision() throws IOException, InterruptedException {
        desk.decide("ada", "", reject());

        assertThat(prepared.poll(1, TimeUnit.MINUTES)).isEqualTo("once more");
    }

    private int ofRecords() throws IOException {
        return desk.kept("of the records", _ -> worked.incrementAndGet());
    }

    private int ofLedger() throws IOException {
        return desk.keptOfLedger("of the ledger", _ -> worked.incrementAndGet());
    }

    private Decision reject() throws IOException {
        Selected event = desk.corrections().record("second", "e1");
        return new Decision.Reject(event.at(), event.image());
    }

    private Decision accept() throws IOException {
        Selected event = desk.corrections().record("second", "e1");
        return new Decision.Accept(event.at(), event.image());
    }
}
