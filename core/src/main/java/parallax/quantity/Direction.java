package parallax.quantity;

/// Which way something moved.
public enum Direction {
    UP,
    DOWN
}
