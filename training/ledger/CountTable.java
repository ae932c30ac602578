package parallax.compare.count;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import parallax.compare.ledger.StoryAccounts;

/// The pairs of figures from which it is learned which answer one question. See README.md.
///
/// usage: CountTable OUT WORLD …
public final class CountTable {
    private final PrintWriter table;
    private final CountWorld world;

    private CountTable(PrintWriter table, CountWorld world) {
        this.table = table;
        this.world = world;
    }

    public static void main(String[] given) throws IOException {
        try (PrintWriter table = new PrintWriter(given[0], StandardCharsets.UTF_8)) {
            table.println("world\tleft\tright\tsame\t" + String.join("\t", PairFeature.names()));
            for (String name : List.of(given).subList(1, given.length)) {
                CountWorld world = new CountWorld(Path.of(name));
                for (StoryAccounts story : world.stories()) {
                    new CountTable(table, world).write(story);
                }
            }
        }
    }

    private void write(StoryAccounts story) {
        List<Tally> tallies = CountMatcher.inOrder(new Echoes(new TallyReader().counts(story)).told());
        List<Set<String>> asked = tallies.stream().map(world::asked).toList();
        new Candidates(tallies).forEach((one, other, features) -> {
            Tally left = tallies.get(one);
            Tally right = tallies.get(other);
            Set<String> mine = asked.get(one);
            Set<String> theirs = asked.get(other);
            boolean repeated = left.compared().page().equals(right.compared().page()) && left.sameNumber(right);
            boolean untold = mine.isEmpty() || theirs.isEmpty();
            if (mine.isEmpty() && theirs.isEmpty() || repeated && untold) {
                return;
            }
            boolean same = mine.stream().anyMatch(theirs::contains);
            table.print(world.name() + "\t" + left.ref() + "\t" + right.ref() + "\t" + (same ? 1 : 0));
            for (float feature : features) {
                table.print("\t" + feature);
            }
            table.println();
        });
    }
}
