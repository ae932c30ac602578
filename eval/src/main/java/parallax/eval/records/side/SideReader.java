package parallax.eval.records.side;

import static parallax.eval.value.LooseJson.given;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import parallax.eval.anchor.Anchor;
import parallax.eval.anchor.AnchorReader;
import parallax.eval.anchor.NoAnchor;
import parallax.eval.anchor.Stretch;
import parallax.eval.tally.Notes;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one side's records. Gold records without a readable main anchor are left out and said so;
/// predicted ones are kept, since they count as spurious.
public final class SideReader {
    /// The sections that are scored, in the order in which they are.
    public static final List<String> SECTIONS =
            List.of("actors", "statements", "events", "figures", "positions", "places", "times");

    private static final int SHOWN = 60;

    private final JsonNode data;
    private final String account;
    private final AnchorReader anchors;
    private final Notes notes;
    private final boolean gold;

    private SideReader(JsonNode data, String account, AnchorReader anchors, Notes notes, boolean gold) {
        this.data = data;
        this.account = account;
        this.anchors = anchors;
        this.notes = notes;
        this.gold = gold;
    }

    /// Reads gold.
    public static Side gold(JsonNode data, String account, AnchorReader anchors, Notes notes) {
        return new SideReader(data, account, anchors, notes, true).read();
    }

    /// Reads a prediction, which needs no notes.
    public static Side predicted(JsonNode data, String account, AnchorReader anchors) {
        return new SideReader(data, account, anchors, new Notes(), false).read();
    }

    private Side read() {
        Set<String> sections = new LinkedHashSet<>(SECTIONS);
        sections.removeIf(section -> !data.path(section).isArray());
        Cast cast = new Cast(key -> noteUnlisted(key, sections));
        return new Side(
                account,
                data.path("account"),
                anchor(data, "span"),
                sections,
                cast,
                Tracks.of(records("tracks")),
                names(cast),
                statements(),
                plain("events", "trigger"),
                plain("figures", "span"),
                plain("positions", "span"),
                plain("places", "span"),
                plain("times", "span"));
    }

    private List<NameEntry> names(Cast cast) {
        List<NameEntry> names = new ArrayList<>();
        List<JsonNode> actors = records("actors");
        for (int i = 0; i < actors.size(); i++) {
            JsonNode actor = actors.get(i);
            String key = Objects.requireNonNullElse(LooseJson.firstGiven(actor, "id"), "actors[" + i + "]");
            if (!cast.add(key, actor) && gold) {
                notes.add(account, "two gold actors share the id " + key + ": read as one");
            }
            addNames(cast.member(key), LooseJson.listed(actor.path("names")), names);
        }
        return names;
    }

    private void addNames(CastMember actor, List<JsonNode> given, List<NameEntry> names) {
        for (int i = 0; i < given.size(); i++) {
            JsonNode name = given.get(i).isObject() ? given.get(i) : quoted(given.get(i));
            Anchor span = anchor(name, "span");
            if (keeps("names", name, span)) {
                String id = actor.key() + "/" + (i + 1);
                names.add(new NameEntry(names.size(), id, name, span.orMissing(), actor));
            }
        }
    }

    private List<StatementEntry> statements() {
        List<JsonNode> raws = records("statements");
        boolean noCues = lacks(raws, "cue");
        boolean noSources = lacks(raws, "sourceSpan");
        List<StatementEntry> statements = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            JsonNode raw = raws.get(i);
            Anchor content = mainAnchor(raw, "content");
            Anchor cue = noCues ? NoAnchor.BROKEN : anchor(raw, "cue");
            Anchor source = noSources ? NoAnchor.BROKEN : anchor(raw, "sourceSpan");
            List<Stretch> parts = parts(content, raw.path("contentMore"));
            Anchor span = content == NoAnchor.MISSING ? cue : content;
            if (keeps("statements", raw, span)) {
                statements.add(new StatementEntry(
                        i, id("statements", i, raw), raw, span.orMissing(), cue, source, content, parts));
            }
        }
        return statements;
    }

    private List<Stretch> parts(Anchor content, JsonNode more) {
        Stream<Anchor> pieces = LooseJson.listed(more).stream().map(anchors::read);
        return Stream.concat(Stream.of(content), pieces)
                .flatMap(piece -> piece instanceof Stretch stretch ? Stream.of(stretch) : Stream.empty())
                .toList();
    }

    private List<PlainEntry> plain(String section, String main) {
        List<JsonNode> raws = records(section);
        List<PlainEntry> entries = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            JsonNode raw = raws.get(i);
            Anchor span = mainAnchor(raw, main);
            // A position is known by who, what and which track: it needs no span.
            if (section.equals("positions") || keeps(section, raw, span)) {
                entries.add(new PlainEntry(i, id(section, i, raw), raw, span.orMissing()));
            }
        }
        return entries;
    }

    private List<JsonNode> records(String section) {
        JsonNode array = data.path(section);
        List<JsonNode> all = array.isArray() ? LooseJson.asList(array) : List.of();
        List<JsonNode> records = all.stream().filter(JsonNode::isObject).toList();
        if (gold && records.size() < all.size()) {
            notes.add(account, "gold " + section + ": an entry that is no record was left out");
        }
        return records;
    }

    private Anchor mainAnchor(JsonNode raw, String key) {
        Anchor main = anchor(raw, key);
        return main == NoAnchor.MISSING && !key.equals("span") && given(raw.path("span")) ? anchor(raw, "span") : main;
    }

    private Anchor anchor(JsonNode raw, String key) {
        Anchor own = given(raw.path(key)) ? anchors.read(raw.path(key)) : NoAnchor.MISSING;
        boolean itself = (key.equals("span") || key.equals("trigger")) && (raw.has("quote") || raw.has("start"));
        return own == NoAnchor.MISSING && itself ? anchors.read(raw) : own;
    }

    private boolean lacks(List<JsonNode> raws, String key) {
        boolean lacks = gold && !raws.isEmpty() && raws.stream().noneMatch(raw -> raw.has(key));
        if (lacks) {
            notes.add(account, "gold statements: no record has '" + key + "', taken as matching anything");
        }
        return lacks;
    }

    private boolean keeps(String section, JsonNode raw, Anchor span) {
        if (!gold || span instanceof Stretch) {
            return true;
        }
        String which = Objects.requireNonNullElse(LooseJson.firstGiven(raw, "id", "quote", "name"), "?");
        notes.add(
                account,
                "gold " + section + ": a record without a readable main anchor was left out: "
                        + LooseJson.shorten(which, SHOWN));
        return false;
    }

    private void noteUnlisted(String key, Set<String> sections) {
        if (gold && sections.contains("actors")) {
            notes.add(account, "gold names the actor id '" + key + "' that is not in 'actors': compared by its words");
        }
    }

    private static String id(String section, int index, JsonNode raw) {
        String id = LooseJson.words(raw.path("id"));
        return id.isEmpty() ? section + "[" + index + "]" : id;
    }

    private static ObjectNode quoted(JsonNode quote) {
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        name.set("quote", quote);
        return name;
    }
}
