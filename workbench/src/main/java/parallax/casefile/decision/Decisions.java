package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All decisions of a case in order, and which of them hold. Immutable.
public final class Decisions {
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Entry> all;
    private final Set<Integer> undone;

    /// @param all numbered from 1 without a gap
    public Decisions(List<Entry> all) {
        this.all = List.copyOf(all);
        this.undone = undone(this.all);
    }

    /// From the last to the first, since an undoing may itself be undone.
    private static Set<Integer> undone(List<Entry> all) {
        Set<Integer> undone = new HashSet<>();
        for (Entry entry : all.reversed()) {
            if (entry.decision() instanceof Decision.Undo(int other) && !undone.contains(entry.number())) {
                undone.add(other);
            }
        }
        return Set.copyOf(undone);
    }

    /// All, undone ones and undoings among them.
    public List<Entry> all() {
        return all;
    }

    /// Whether it was undone, and that undoing was not.
    public boolean isUndone(int number) {
        return undone.contains(number);
    }

    /// Those that hold and do something: neither undone nor undoings.
    public List<Entry> active() {
        return all.stream()
                .filter(entry -> !undone.contains(entry.number()) && !(entry.decision() instanceof Decision.Undo))
                .toList();
    }

    /// The number of the next one.
    public int next() {
        return all.size() + 1;
    }

    /// These and one more.
    ///
    /// @throws IllegalArgumentException where it undoes what is not there, or is undone already
    public Decisions with(Entry entry) {
        if (entry.number() != next()) {
            throw new IllegalArgumentException("decision " + entry.number() + " in place of " + next());
        }
        if (entry.decision() instanceof Decision.Undo(int other) && isUndone(other)) {
            throw new IllegalArgumentException("decision " + other + " is undone already");
        }
        List<Entry> more = new ArrayList<>(all);
        more.add(entry);
        return new Decisions(more);
    }
}
