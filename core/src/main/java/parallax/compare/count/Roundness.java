package parallax.compare.count;

/// How round a number is.
public final class Roundness {
    private static final double ABOUT = 0.05;

    private Roundness() {}

    /// The largest power of ten that divides a number: 100 for 6,500.
    public static double of(double number) {
        double unit = 1;
        while (number >= 10 && !Double.isInfinite(number) && number % (unit * 10) == 0 && unit < number) {
            unit *= 10;
        }
        return unit;
    }

    /// Whether two numbers are the same but for rounding: at most one of them is written to the last place.
    public static boolean same(double left, double right) {
        double unit = Math.max(of(left), of(right));
        double large = Math.max(left, right);
        return unit >= 100 && Math.abs(left - right) <= Math.min(unit / 2, ABOUT * large);
    }
}
