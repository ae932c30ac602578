package parallax.placelist;

/// A row that cannot be taken; the message says why.
final class Faulty extends Exception {
    private static final long serialVersionUID = 1;

    Faulty(String reason) {
        super(reason);
    }
}
