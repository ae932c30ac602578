package parallax.eval.generator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what is known of an account in the codebook's gold format.
final class GoldJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final World world;
    private final Written account;
    private final String text;
    private final Map<String, Figure> figures;
    private final Numbering numbering = new Numbering();
    private final Map<String, ArrayNode> names = new LinkedHashMap<>();
    private final ObjectNode out = JSON.createObjectNode();
    private int offset;

    private GoldJson(World world, Written account, Map<String, Figure> figures) {
        this.world = world;
        this.account = account;
        this.text = account.text();
        this.figures = figures;
    }

    static ObjectNode of(World world, Written account, Map<String, Figure> figures) {
        return new GoldJson(world, account, figures).write();
    }

    private ObjectNode write() {
        head();
        for (String section : List.of(
                "passages", "actors", "statements", "events", "figures", "tracks", "positions", "places", "times")) {
            out.putArray(section);
        }
        Set<String> venues = new LinkedHashSet<>();
        for (Paragraph paragraph : account.paragraphs()) {
            write(paragraph);
            paragraph.positions().forEach(position -> venues.add(position.venue()));
            numbering.pass(paragraph);
            offset += paragraph.text().length() + Written.GAP.length();
        }
        venues.forEach(
                venue -> list("tracks").addObject().put("id", track(venue)).put("name", venue + " talks"));
        names.forEach(this::actor);
        return out;
    }

    private void head() {
        ObjectNode head = out.putObject("account");
        head.put("title", account.title()).put("author", account.author());
        head.put("publisher", account.outlet().name());
        ObjectNode date = head.putObject("date").put("how", "stated");
        days(date, account.date(), account.date());
    }

    private void write(Paragraph paragraph) {
        if (!paragraph.kind().equals("body")) {
            ObjectNode passage = list("passages").addObject().put("kind", paragraph.kind());
            passage.set("span", anchor(new Span(0, paragraph.text().length())));
        }
        paragraph.names().forEach(this::name);
        for (int at = 0; at < paragraph.statements().size(); at++) {
            statement(paragraph.statements().get(at), numbering.id('s', at));
        }
        for (int at = 0; at < paragraph.events().size(); at++) {
            event(paragraph.events().get(at), numbering.id('e', at));
        }
        for (int at = 0; at < paragraph.figures().size(); at++) {
            figure(paragraph.figures().get(at), numbering.id('f', at));
        }
        for (int at = 0; at < paragraph.positions().size(); at++) {
            position(paragraph.positions().get(at), numbering.id('p', at));
        }
        paragraph.places().forEach(this::place);
        paragraph.times().forEach(time -> {
            ObjectNode node = list("times").addObject();
            node.set("span", anchor(time.span()));
            days(node, time.day(), time.day());
        });
    }

    private void name(Paragraph.Name name) {
        mentions(name.actor()).add(anchor(name.span()).put("voice", name.attributed() ? "attributed" : "own"));
    }

    private ArrayNode mentions(String actor) {
        return names.computeIfAbsent(actor, _ -> JSON.createArrayNode());
    }

    private void statement(Paragraph.Stated stated, String id) {
        mentions(stated.actor());
        ObjectNode node = list("statements").addObject().put("id", id).put("source", stated.actor());
        node.set("sourceSpan", anchor(stated.source()));
        node.set("cue", anchor(stated.cue()));
        node.set("content", anchor(stated.content()));
        node.put("kind", stated.kind()).put("stance", stated.stance());
        inside(node, stated.inside());
    }

    private void event(Paragraph.Happened event, String id) {
        ObjectNode node = list("events").addObject().put("id", id);
        node.set("trigger", anchor(event.trigger()));
        node.put("type", event.type());
        ids(node.putArray("actors"), event.actors());
        ids(node.putArray("recipients"), event.recipients());
        node.put("status", event.status()).put("place", event.place());
        days(node, event.day(), event.day());
        inside(node, event.inside());
    }

    private void ids(ArrayNode into, List<String> actors) {
        actors.forEach(actor -> {
            mentions(actor);
            into.add(actor);
        });
    }

    private void figure(Paragraph.Counted counted, String id) {
        Amount amount = counted.amount();
        Figure figure = Figure.of(figures, counted.figure());
        ObjectNode node = list("figures").addObject().put("id", id);
        node.set("span", anchor(counted.span()));
        node.put("low", amount.low()).put("high", amount.high()).put("qualifier", amount.qualifier());
        node.put("unit", figure.unit()).put("measure", figure.measure()).put("counted", figure.counted());
        node.put("place", counted.place());
        days(node, counted.since(), amount.asOf());
        inside(node, counted.inside());
    }

    private void position(Paragraph.Taken taken, String id) {
        mentions(taken.actor());
        ObjectNode node = list("positions").addObject().put("id", id).put("actor", taken.actor());
        node.put("track", track(taken.venue())).put("position", taken.position());
        node.set("span", anchor(taken.span()));
        node.put("round", taken.round());
        if (taken.condition() != null) {
            node.set("condition", anchor(taken.condition()));
            node.put("conditionStatus", "unknown");
        }
        inside(node, taken.inside());
    }

    private void place(Paragraph.Located place) {
        ObjectNode node = list("places").addObject();
        node.set("span", anchor(place.span()));
        node.put("name", place.name());
        if (place.town() != null) {
            node.put("lat", place.town().latitude()).put("lon", place.town().longitude());
        }
    }

    private void actor(String id, ArrayNode mentions) {
        boolean victims = id.startsWith("people-");
        ObjectNode node = list("actors").addObject().put("id", id);
        node.put(
                "name",
                victims ? "those who were there" : world.conflict().actor(id).name());
        node.put(
                "kind",
                victims ? "population group" : world.conflict().actor(id).kind());
        node.set("names", mentions);
    }

    private ArrayNode list(String section) {
        return (ArrayNode) out.get(section);
    }

    private void inside(ObjectNode node, int statement) {
        node.put("inside", statement < 0 ? null : numbering.id('s', statement));
    }

    private static void days(ObjectNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
        node.put("from", from == null ? null : from.toString()).put("to", to == null ? null : to.toString());
    }

    private ObjectNode anchor(Span local) {
        String quote = text.substring(offset + local.start(), offset + local.end());
        int nth = 1;
        for (int at = text.indexOf(quote); at < offset + local.start(); at = text.indexOf(quote, at + 1)) {
            nth++;
        }
        return JSON.createObjectNode().put("quote", quote).put("nth", nth);
    }

    private static String track(String venue) {
        return "talks-" + venue.toLowerCase(Locale.ROOT);
    }
}
