package parallax.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.quantity.Amount;
import parallax.quantity.ChangeReader;
import parallax.quantity.Direction;
import parallax.quantity.Quantity;

/// An amount as it came to be: of "rose from 300 to 450" the amount is 450, with what it was before.
record Moved(Amount amount, @Nullable Change change) {
    private static final ChangeReader CHANGES = new ChangeReader();

    static Moved of(Quantity quantity) {
        Amount amount = quantity.amount();
        Direction to = CHANGES.readResult(quantity);
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        if (to != null && low != null && high != null && amount.isMove()) {
            boolean rose = amount.form() == Amount.Form.FROM_TO;
            Direction direction = rose ? Direction.UP : Direction.DOWN;
            return new Moved(amount.of(rose ? high : low), new Change(direction, rose ? low : high, false));
        }
        if (to != null) {
            return new Moved(amount, new Change(to, CHANGES.before(quantity), false));
        }
        Direction by = CHANGES.read(quantity);
        return new Moved(amount, by == null ? null : new Change(Objects.requireNonNull(by), null, true));
    }
}
