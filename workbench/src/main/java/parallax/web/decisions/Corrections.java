package parallax.web.decisions;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.Row;
import parallax.casefile.Selected;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordKind;
import parallax.casefile.decision.Spot;
import parallax.place.Coordinates;
import parallax.table.Criteria;
import parallax.table.Criterion;
import parallax.text.Span;
import parallax.time.Interval;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Command;
import parallax.web.page.NotFound;
import parallax.web.page.Parameter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All that can be decided, each a form.
public final class Corrections {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Parameter ACCOUNT = Parameter.text("account", "The account, such as lantern#c1.");
    private static final Parameter RECORD = Parameter.text("record", "The record's id in the account, such as e3.");
    private static final Parameter FIELDS =
            Parameter.text("fields", "The fields of the record as a JSON object; actors may be ids.");
    private static final Parameter KIND = Parameter.choice(
            "kind",
            "What record.",
            Arrays.stream(RecordKind.values()).map(RecordKind::label).toList());
    private static final List<Parameter> WORDS = List.of(
            ACCOUNT,
            Parameter.number("start", "Where the words begin in the text of the document, in UTF-16 units."),
            Parameter.number("end", "Where they end, not included."));
    private static final List<Parameter> DAYS = List.of(
            ACCOUNT,
            Parameter.text("from", "First day, month or year on which it may have been published."),
            Parameter.text("to", "Last one; the same as the first where empty."));

    private Corrections() {}

    public static List<Command<?>> all() {
        return List.of(
                new Correction("accept", "A record is right as it stands.", List.of(ACCOUNT, RECORD), ask -> {
                    Selected selected = selected(ask);
                    return new Decision.Accept(selected.at(), selected.image());
                }),
                new Correction("reject", "A record is none.", List.of(ACCOUNT, RECORD), ask -> {
                    Selected selected = selected(ask);
                    return new Decision.Reject(selected.at(), selected.image());
                }),
                new Correction(
                        "edit", "A record is right but for these fields.", List.of(ACCOUNT, RECORD, FIELDS), ask -> {
                            Selected selected = selected(ask);
                            return new Decision.Edit(
                                    selected.at(),
                                    selected.image(),
                                    ask.desk().corrections().edited(document(ask), selected.image(), fields(ask)));
                        }),
                new Correction("add", "A record that was not read.", with(WORDS, KIND, FIELDS), Corrections::addition),
                new Correction(
                        "boilerplate",
                        "Words that yield no records.",
                        WORDS,
                        ask -> new Decision.MarkBoilerplate(words(ask))),
                new Correction(
                        "date",
                        "When an account was published; unknown where no day is given.",
                        DAYS,
                        Corrections::date),
                new Correction(
                        "place",
                        "Where a place is; without a name: these words are no place.",
                        with(
                                WORDS,
                                Parameter.text("name", "The place's name."),
                                Parameter.text("latitude", "In degrees, north positive."),
                                Parameter.text("longitude", "In degrees, east positive."),
                                Parameter.text("country", "ISO 3166 code."),
                                Parameter.text("entry", "The gazetteer's id.")),
                        ask -> new Decision.FixPlace(words(ask), null, spot(ask))),
                new Correction(
                        "family",
                        "Which house a publisher belongs to.",
                        List.of(
                                Parameter.text("publisher", "As the accounts name it."),
                                Parameter.text("family", "The house; the publisher's own name parts it from others.")),
                        ask -> new Decision.SetFamily(ask.needed("publisher"), ask.needed("family"))),
                new Correction(
                        "merge",
                        "Two actors are one, in every account.",
                        List.of(
                                Parameter.text("into", "Id of the actor that stays."),
                                Parameter.text("merged", "Id of the actor that is the same.")),
                        ask -> new Decision.MergeActors(actor(ask, "into"), actor(ask, "merged"))),
                new Correction(
                        "split",
                        "Some names of an actor mean another one.",
                        List.of(
                                Parameter.text("from", "Id of the actor."),
                                Parameter.text("name", "Name of the other one."),
                                Parameter.choice(
                                        "kind",
                                        "What the other one is.",
                                        Arrays.stream(ActorKind.values())
                                                .map(ActorKind::label)
                                                .toList()),
                                Parameter.texts("names", "The words that mean the other one.")),
                        Corrections::split),
                new Correction(
                        "undo",
                        "A decision no longer holds.",
                        List.of(Parameter.number("number", "Of the decision.")),
                        ask -> new Decision.Undo(ask.number("number", 0))));
    }

    private static List<Parameter> with(List<Parameter> first, Parameter... more) {
        return java.util.stream.Stream.concat(first.stream(), Arrays.stream(more))
                .toList();
    }

    private static Selected selected(Ask ask) throws IOException {
        return ask.desk().corrections().record(ask.needed("account"), ask.needed("record"));
    }

    private static Decision addition(Ask ask) throws IOException {
        RecordKind kind = RecordKind.ofLabel(ask.needed("kind"));
        return new Decision.Add(words(ask), ask.desk().corrections().image(document(ask), kind, fields(ask)));
    }

    private static JsonNode fields(Ask ask) {
        try {
            return JSON.readTree(ask.text("fields").orElse("{}"));
        } catch (JacksonException e) {
            throw new BadRequest("the fields are no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /// The document in which the account stands.
    private static String document(Ask ask) throws IOException {
        List<Row> rows =
                ask.held().query("SELECT document FROM accounts WHERE account = ?", List.of(ask.needed("account")));
        if (rows.isEmpty()) {
            throw new NotFound("no account " + ask.needed("account"));
        }
        return rows.getFirst().text("document");
    }

    private static Anchor words(Ask ask) throws IOException {
        int start = ask.number("start", -1);
        int end = ask.number("end", -1);
        if (start < 0 || end <= start) {
            throw new BadRequest("select some words first");
        }
        return ask.desk().corrections().words(document(ask), new Span(start, end));
    }

    private static Decision date(Ask ask) throws IOException {
        Criteria days = Criteria.NONE;
        Optional<String> first = ask.text("from");
        if (first.isPresent()) {
            days = days.with(Criterion.FROM, first.get())
                    .with(Criterion.TO, ask.text("to").orElse(first.get()));
        }
        Row before = ask
                .held()
                .query("SELECT day_from, day_to FROM accounts WHERE account = ?", List.of(ask.needed("account")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no account " + ask.needed("account")));
        return new Decision.FixDate(
                ask.desk().corrections().document(document(ask)),
                new Interval(before.day("day_from"), before.day("day_to")),
                new Interval(days.firstDay(), days.lastDay()));
    }

    private static @Nullable Spot spot(Ask ask) {
        return ask.text("name")
                .map(name -> new Spot(
                        name,
                        new Coordinates(degrees(ask, "latitude"), degrees(ask, "longitude")),
                        ask.text("country").orElse(null),
                        null,
                        ask.text("entry").orElse(null)))
                .orElse(null);
    }

    private static double degrees(Ask ask, String name) {
        try {
            return Double.parseDouble(ask.needed(name));
        } catch (NumberFormatException e) {
            throw new BadRequest("\"" + name + "\" must be in degrees, such as 35.2", e);
        }
    }

    private static Actor actor(Ask ask, String name) throws IOException {
        return ask.desk().corrections().actor(ask.needed(name));
    }

    private static Decision split(Ask ask) throws IOException {
        ActorKind kind = ActorKind.ofLabel(ask.needed("kind"));
        return new Decision.SplitActor(
                actor(ask, "from"), CorrectionDesk.newActor(ask.needed("name"), kind), ask.all("names"), List.of());
    }
}
