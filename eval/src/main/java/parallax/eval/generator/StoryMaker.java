package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.text.ResourceTable;

/// Draws the happenings of a year, a few to a story.
final class StoryMaker {
    private static final LocalDate NEW_YEAR = LocalDate.of(2014, 1, 6);
    private static final int DAYS = 345;

    private final Draw draw;
    private final Conflict conflict;
    private final NameMaker names;
    private final ClaimMaker claims;
    private final Map<String, List<String>> types = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private int happenings;

    StoryMaker(Draw draw, Conflict conflict) {
        this.draw = draw;
        this.conflict = conflict;
        this.names = new NameMaker(draw.part());
        this.claims = new ClaimMaker(draw.part());
        ResourceTable.rows(StoryMaker.class, "happenings.tsv").forEach(row -> types.put(row.getFirst(), row));
    }

    /// Stories of as many happenings as wanted, in the order of their days.
    List<List<Happening>> make(int wanted) {
        List<String> plots = ResourceTable.lines(StoryMaker.class, "stories.tsv");
        List<LocalDate> days = new ArrayList<>();
        List<List<String>> chosen = new ArrayList<>();
        for (int drawn = 0; drawn < wanted; ) {
            List<String> plot = List.of(draw.one(plots).split(" ", -1));
            plot = plot.subList(0, Math.min(plot.size(), wanted - drawn));
            chosen.add(plot);
            days.add(NEW_YEAR.plusDays(draw.between(0, DAYS)));
            drawn += plot.size();
        }
        days.sort(null);
        List<List<Happening>> stories = new ArrayList<>();
        for (int story = 0; story < chosen.size(); story++) {
            stories.add(story(story, chosen.get(story), days.get(story)));
        }
        return stories;
    }

    /// Stories of one happening each.
    ///
    /// @param first the number of the first of them
    List<List<Happening>> lonely(int count, int first) {
        List<String> plots = ResourceTable.lines(StoryMaker.class, "stories.tsv");
        List<List<Happening>> stories = new ArrayList<>();
        for (int story = 0; story < count; story++) {
            List<String> plot = List.of(draw.one(plots).split(" ", -1)).subList(0, 1);
            stories.add(story(first + story, plot, NEW_YEAR.plusDays(draw.between(0, DAYS))));
        }
        return stories;
    }

    private List<Happening> story(int story, List<String> plot, LocalDate begin) {
        List<Town> towns = draw.shuffled(conflict.towns());
        List<Happening> happenings = new ArrayList<>();
        Town venue = draw.one(conflict.venues());
        for (String part : plot) {
            int at = part.indexOf('@');
            LocalDate day = begin.plusDays(Integer.parseInt(part.substring(at + 1)));
            happenings.add(happening(story, part.substring(0, at), day, towns.get(0), towns.get(1), venue));
        }
        return happenings;
    }

    private Happening happening(int story, String type, LocalDate day, Town town, Town refuge, Town venue) {
        List<String> row = types.getOrDefault(type, List.of());
        if (row.isEmpty()) {
            throw new IllegalArgumentException("no happening '" + type + "'");
        }
        int round = row.get(3).contains("%round%") ? rounds.merge(venue.name(), 1, Integer::sum) + 1 : 0;
        String quarter = quarter("");
        String ship = names.first("ship") + " of " + town.name();
        Map<String, String> words = new HashMap<>(Map.of("ship", ship, "nth", Numerals.ordinal(Math.max(1, round))));
        words.put("topic", filled(row.get(3), town, venue, ship, round));
        words.put("did", row.size() > 4 ? filled(row.get(4), town, venue, ship, round) : "do this");
        String culprit = draw.one(List.of(row.get(1).split("/", -1)));
        List<Claim> made = claims.make(type, culprit, row.get(2), day, quarter, quarter(quarter));
        return new Happening(happenings++, story, type, day, town, refuge, venue, quarter, round, words, made);
    }

    private String quarter(String not) {
        String quarter;
        do {
            quarter = names.first("quarter") + " Quarter";
        } while (quarter.equals(not));
        return quarter;
    }

    private static String filled(String text, Town town, Town venue, String ship, int round) {
        return text.replace("%place%", town.name())
                .replace("%venue%", venue.name())
                .replace("%ship%", ship)
                .replace("%round%", Integer.toString(round));
    }
}
