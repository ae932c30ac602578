package parallax.eval.match;

import java.util.Arrays;

/// The Hungarian method: one column for each row so that the total gain is largest. Exact, O(rows² · columns).
final class Assignment {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final long[][] gain;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    /// Row that holds a column, from 1; 0 is none. Column 0 is the row being placed.
    private final int[] owner;

    private final int[] way;

    private Assignment(long[][] gain) {
        this.gain = gain;
        this.columns = gain[0].length;
        this.rowPrice = new long[gain.length + 1];
        this.columnPrice = new long[columns + 1];
        this.owner = new int[columns + 1];
        this.way = new int[columns + 1];
    }

    /// The assignment with the largest total gain.
    ///
    /// @param gain by row and column; not more rows than columns
    /// @return the column of each row
    static int[] solve(long[][] gain) {
        Assignment assignment = new Assignment(gain);
        for (int row = 1; row <= gain.length; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[gain.length];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.owner[column] != 0) {
                columnOf[assignment.owner[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private void place(int row) {
        owner[0] = row;
        long[] least = new long[columns + 1];
        Arrays.fill(least, UNREACHED);
        boolean[] seen = new boolean[columns + 1];
        int column = 0;
        do {
            seen[column] = true;
            int next = nearest(column, least, seen);
            reprice(least[next], least, seen);
            column = next;
        } while (owner[column] != 0);
        while (column != 0) {
            owner[column] = owner[way[column]];
            column = way[column];
        }
    }

    /// Relaxes the columns not yet seen by way of this one; the first of the nearest.
    private int nearest(int column, long[] least, boolean[] seen) {
        int row = owner[column];
        int nearest = 0;
        for (int j = 1; j <= columns; j++) {
            if (seen[j]) {
                continue;
            }
            long cost = -gain[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
            if (cost < least[j]) {
                least[j] = cost;
                way[j] = column;
            }
            if (nearest == 0 || least[j] < least[nearest]) {
                nearest = j;
            }
        }
        return nearest;
    }

    private void reprice(long step, long[] least, boolean[] seen) {
        for (int j = 0; j <= columns; j++) {
            if (seen[j]) {
                rowPrice[owner[j]] += step;
                columnPrice[j] -= step;
            } else if (least[j] != UNREACHED) {
                least[j] -= step;
            }
        }
    }
}
