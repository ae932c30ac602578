package parallax.eval.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parallax.eval.generator.template.Template;
import parallax.text.ResourceTable;

/// Draws a conflict: a country with its south in revolt, its neighbours, and who reports of it.
final class ConflictMaker {
    private static final int PERSONS = 9;

    private final Draw draw;
    private final NameMaker names;
    private final Map<String, String> words = new HashMap<>();

    ConflictMaker(Draw draw) {
        this.draw = draw;
        this.names = new NameMaker(draw);
    }

    Conflict make(int towns, int venues) {
        country();
        ResourceTable.rows(ConflictMaker.class, "words.tsv", 2).forEach(row -> group(row.getFirst(), row.getLast()));
        persons();
        Map<String, Actor> cast = new LinkedHashMap<>();
        ResourceTable.rows(ConflictMaker.class, "cast.tsv").forEach(row -> add(cast, actor(row)));
        List<Outlet> outlets = new ArrayList<>();
        ResourceTable.rows(ConflictMaker.class, "outlets.tsv").forEach(row -> outlets.add(outlet(row, cast)));
        return new Conflict(cast, places(towns, 41), places(venues, 52), outlets);
    }

    private void country() {
        String country = names.name("country");
        String host = names.name("country");
        words.put("country", country + "ia");
        words.put("adj", country + "ian");
        words.put("host", host + "ia");
        words.put("hostadj", host + "ian");
        words.put("capital", names.name("town"));
        words.put("south", "South " + country + "ia");
        words.put("union1", names.name("town"));
    }

    private void group(String key, String alternatives) {
        String name = filled(draw.one(List.of(alternatives.split(";", -1))));
        words.put(key, name);
        words.put(key + "short", initials(name));
    }

    private void persons() {
        for (int person = 1; person <= PERSONS; person++) {
            String last = names.name("last");
            words.put("p" + person, names.name("first") + " " + last);
            words.put("p" + person + "last", last);
        }
    }

    private static void add(Map<String, Actor> cast, Actor actor) {
        cast.put(actor.id(), actor);
    }

    private Actor actor(List<String> row) {
        List<String> cells = new ArrayList<>(row.stream().map(this::filled).toList());
        while (cells.size() < 9) {
            cells.add("");
        }
        Template first = Template.of(cells.get(5));
        List<String> aliases = List.of(cells.get(4).split(";", -1));
        return new Actor(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                aliases,
                first,
                Template.of(cells.get(6)),
                cells.get(7).isEmpty() ? first : Template.of(cells.get(7)),
                cells.get(8).isEmpty() ? first : Template.of(cells.get(8)));
    }

    /// An outlet, and the outlet as an actor, unless somebody of the cast publishes under the name.
    private Outlet outlet(List<String> row, Map<String, Actor> cast) {
        String id = row.get(0);
        String name = filled(row.get(1));
        String brief = filled(row.get(2));
        String actor = cast.values().stream()
                .filter(one -> one.aliases().contains(name))
                .map(Actor::id)
                .findFirst()
                .orElse(id);
        if (actor.equals(id)) {
            String article = name.startsWith("The ") || name.startsWith("Radio") ? "" : "the ";
            Template named = Template.of(article + "[n " + id + "|" + name + "]");
            List<String> aliases = brief.isEmpty() ? List.of(name) : List.of(name, brief);
            cast.put(id, new Actor(id, "media outlet", "", name, aliases, named, named, named, named));
        }
        String reprints = row.size() > 6 ? row.get(6) : "";
        return new Outlet(id, actor, name, brief, row.get(3), row.get(4).charAt(0), row.get(5), reprints);
    }

    private List<Town> places(int count, int latitude) {
        List<Town> places = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            double north = latitude + draw.between(0, 599) / 100.0;
            places.add(new Town(names.name("town"), north, -37 + draw.between(0, 599) / 100.0));
        }
        return places;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("%" + word.getKey() + "%", word.getValue());
        }
        return filled;
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
