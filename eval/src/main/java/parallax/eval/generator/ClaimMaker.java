package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.text.ResourceTable;

/// Draws the truth of a happening and what each side makes of it.
final class ClaimMaker {
    private static final String REBELS = "rebels";
    private static final double TWISTED = 0.4;

    /// After so many days later counts are told.
    static final int LATER = 3;

    private final Draw draw;
    private final List<List<String>> rows = ResourceTable.rows(ClaimMaker.class, "claims.tsv");
    private final AmountMaker amounts = new AmountMaker();

    ClaimMaker(Draw draw) {
        this.draw = draw;
    }

    /// @param culprit who did it in truth, or `-`
    /// @param ranges  of the true figures, such as `killed=5-60`
    /// @param wrong   a quarter that some claims have in place of the right one
    List<Claim> make(String type, String culprit, String ranges, LocalDate day, String quarter, String wrong) {
        Map<String, Integer> truth = truth(ranges);
        List<Claim> claims = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.getFirst().equals(type)) {
                String twist = row.size() > 8 && draw.chance(TWISTED) ? row.get(8) : "";
                LocalDate when = twist.equals("day") ? day.minusDays(1) : day;
                claims.add(claim(row, culprit, truth, day, when, twist.equals("quarter") ? wrong : quarter));
            }
        }
        return claims;
    }

    private Claim claim(
            List<String> row, String culprit, Map<String, Integer> truth, LocalDate day, LocalDate when, String where) {
        int wave = Integer.parseInt(row.get(1));
        String holder = holder(row.get(2), culprit);
        Map<String, Amount> figures = new HashMap<>();
        for (String figure :
                row.get(5).isEmpty() ? List.<String>of() : List.of(row.get(5).split(" ", -1))) {
            String name = figure.substring(0, figure.indexOf('='));
            String way = figure.substring(name.length() + 1);
            LocalDate asOf = !grows(row.getFirst(), name) ? day : day.plusDays(wave == 1 ? 1 : LATER);
            figures.put(name, amounts.claimed(truth.getOrDefault(name, 0), way, holder, asOf));
        }
        boolean other = row.get(4).equals("other");
        String accused = other ? opposite(culprit) : row.get(4).equals("true") ? known(culprit) : null;
        return new Claim(
                wave, holder, row.get(3), accused, other, figures, row.get(6), sides(row.get(7), culprit), when, where);
    }

    /// Whether a figure of a type of happening is counted on: a toll grows, the turnout of a march does not.
    private boolean grows(String type, String figure) {
        return rows.stream()
                .anyMatch(row -> row.getFirst().equals(type)
                        && List.of(row.get(5).split(" ", -1)).contains(figure + "=later"));
    }

    private Map<String, Integer> truth(String ranges) {
        Map<String, Integer> truth = new HashMap<>();
        for (String range : ranges.isEmpty() ? List.<String>of() : List.of(ranges.split(" ", -1))) {
            int equals = range.indexOf('=');
            int dash = range.indexOf('-');
            int low = Integer.parseInt(range.substring(equals + 1, dash));
            truth.put(range.substring(0, equals), draw.between(low, Integer.parseInt(range.substring(dash + 1))));
        }
        return truth;
    }

    /// Roles of the quarrel become persons: who speaks for the doer, and who for the other side.
    private static String holder(String role, String culprit) {
        boolean byRebels = culprit.equals(REBELS);
        return switch (role) {
            case "accuser" -> byRebels ? "armyspeaker" : "rebelspeaker";
            case "defender" -> byRebels ? "rebelspeaker" : "armyspeaker";
            default -> role;
        };
    }

    private static String sides(String sides, String culprit) {
        boolean byRebels = culprit.equals(REBELS);
        return sides.replace('a', byRebels ? 'G' : 'R')
                .replace('d', byRebels ? 'R' : 'G')
                .replace('G', 'g')
                .replace('R', 'r');
    }

    private static @Nullable String known(String culprit) {
        return culprit.equals("-") ? null : culprit;
    }

    private static String opposite(String culprit) {
        return culprit.equals(REBELS) ? "army" : REBELS;
    }
}
