package parallax.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.casefile.Row;
import parallax.table.Wording;
import parallax.web.page.Links;

/// What a record says, field by field; fields that it leaves open are not among them.
final class Fields {
    private final Item item;
    private final Row row;
    private final List<Details.Field> fields = new ArrayList<>();

    Fields(Item item) {
        this.item = item;
        this.row = item.row();
    }

    List<Details.Field> all() {
        switch (item.kind()) {
            case STATEMENT -> statement();
            case EVENT -> event();
            case FIGURE -> figure();
            case POSITION -> position();
            case PLACE -> place();
            case TIME -> time();
            case NAME -> name();
            case TALKS -> add("talks", row.text("name"));
        }
        return List.copyOf(fields);
    }

    private void statement() {
        actor("speaker", row.text("source"), Label.speaker(row));
        add("kind", row.text("kind"));
        add("stance of the one who reports it", row.text("stance"));
    }

    private void event() {
        add("type", row.text("type"));
        add("mode", row.text("mode"));
        add("status", row.text("status"));
        parties("who", row.list("actor_ids"), row.list("actors"));
        parties("to whom", row.list("recipient_ids"), row.list("recipients"));
        add("where", row.text("place"));
        add("when", Wording.when(row));
    }

    private void figure() {
        add("value", Wording.value(row));
        add("measure", row.text("measure"));
        add("what is counted", row.text("counted"));
        add("where", row.text("place"));
        add("when", Wording.when(row));
    }

    private void position() {
        actor("who", row.text("actor"), row.text("actor_name"));
        add("position", row.text("kind"));
        add("how firmly", row.text("modality"));
        add("talks", row.text("track_name"));
        add("round", row.text("round"));
        add("condition", row.text("condition_status").isEmpty() ? "" : row.text("condition_status"));
    }

    private void place() {
        add("place", row.text("name"));
        add("kind", row.text("kind"));
        add("country", row.text("country"));
        if (row.text("latitude").isEmpty()) {
            add("on the map", "unknown: no list has this name");
        } else {
            add("coordinates", row.text("latitude") + ", " + row.text("longitude"));
            add("places of this name", row.text("candidates"));
            add("likelihood", percent(row.text("confidence")));
            add("entry", row.text("entry"));
        }
    }

    private void time() {
        add("when", Label.when(row));
        add("granularity", row.text("granularity"));
    }

    private void name() {
        actor("actor", row.text("actor"), row.text("actor_name"));
        add("kind", row.text("actor_kind"));
        add("voice", row.text("voice"));
        add("on a list", row.text("listed").equals("true") ? "yes" : "no: an actor of this account alone");
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            fields.add(new Details.Field(name, List.of(new Details.Link(value, ""))));
        }
    }

    private void actor(String name, String id, String called) {
        String link = id.isEmpty() ? "" : Links.actor(id).toString();
        fields.add(new Details.Field(name, List.of(new Details.Link(called, link))));
    }

    private void parties(String name, List<String> ids, List<String> names) {
        List<Details.Link> parties = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            parties.add(new Details.Link(names.get(i), Links.actor(ids.get(i)).toString()));
        }
        fields.add(new Details.Field(name, parties.isEmpty() ? List.of(new Details.Link("not told", "")) : parties));
    }

    private static String percent(String share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * Double.parseDouble(share));
    }
}
