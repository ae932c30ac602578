package parallax.compare.happening;

/// Numbers in a row.
final class Numbers {
    private final float[] all;
    private int at;

    Numbers(int size) {
        this.all = new float[size];
    }

    Numbers add(double number) {
        all[at++] = (float) number;
        return this;
    }

    Numbers add(boolean is) {
        return add(is ? 1 : 0);
    }

    float[] all() {
        return all;
    }
}
