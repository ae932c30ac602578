package parallax.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordImage;
import parallax.casefile.decision.Spot;
import parallax.time.Interval;
import tools.jackson.databind.JsonNode;

/// A decision in words.
public final class DecisionText {
    private DecisionText() {}

    /// `edit event “shelled” (second): status denied`
    public static String of(Decision decision) {
        return switch (decision) {
            case Decision.Accept(Anchor at, RecordImage image) -> "accept " + record(at, image);
            case Decision.Reject(Anchor at, RecordImage image) -> "reject " + record(at, image);
            case Decision.Edit(Anchor at, RecordImage before, RecordImage after) ->
                "edit " + record(at, before) + ": " + differing(after, before);
            case Decision.Add(Anchor at, RecordImage image) -> "add " + record(at, image);
            case Decision.MergeActors merge ->
                "merge actor " + merge.merged().name() + " into " + merge.into().name();
            case Decision.SplitActor split ->
                "split " + words(split) + " from " + split.from().name() + ": "
                        + split.into().name();
            case Decision.FixDate date ->
                "date of " + date.document().id() + ": " + days(date.days()) + ", was " + days(date.before());
            case Decision.FixPlace place -> "place " + quoted(place.at()) + ": " + spot(place.spot());
            case Decision.SetFamily(String publisher, String family) -> "family of " + publisher + ": " + family;
            case Decision.MarkBoilerplate(Anchor at) -> "boilerplate " + quoted(at);
            case Decision.Undo(int number) -> "undo " + number;
        };
    }

    /// What was there before, as far as the decision says otherwise; empty where it does not.
    public static String before(Decision decision) {
        return switch (decision) {
            case Decision.Accept _, Decision.Add _, Decision.MarkBoilerplate _, Decision.SetFamily _, Decision.Undo _ ->
                "";
            case Decision.Reject(Anchor _, RecordImage image) -> all(image);
            case Decision.Edit(Anchor _, RecordImage before, RecordImage after) -> differing(before, after);
            case Decision.MergeActors merge ->
                merge.merged().name() + " and " + merge.into().name();
            case Decision.SplitActor split -> split.from().name();
            case Decision.FixDate date -> days(date.before());
            case Decision.FixPlace place -> spot(place.before());
        };
    }

    /// What is there now, likewise.
    public static String after(Decision decision) {
        return switch (decision) {
            case Decision.Accept(Anchor _, RecordImage image) -> all(image);
            case Decision.Reject _ -> "no record";
            case Decision.Edit(Anchor _, RecordImage before, RecordImage after) -> differing(after, before);
            case Decision.Add(Anchor _, RecordImage image) -> all(image);
            case Decision.MergeActors merge -> merge.into().name();
            case Decision.SplitActor split -> split.into().name();
            case Decision.FixDate date -> days(date.days());
            case Decision.FixPlace place -> spot(place.spot());
            case Decision.SetFamily(String publisher, String family) -> publisher + " in the family " + family;
            case Decision.MarkBoilerplate _ -> "set apart";
            case Decision.Undo(int number) -> "decision " + number + " no longer holds";
        };
    }

    private static String all(RecordImage image) {
        return CorrectionDesk.fields(image).properties().stream()
                .filter(field ->
                        !field.getValue().isNull() && !value(field.getValue()).isEmpty())
                .map(DecisionText::change)
                .collect(Collectors.joining(", "));
    }

    private static String record(Anchor at, RecordImage image) {
        return image.kind().label() + " " + quoted(at);
    }

    private static String quoted(Anchor at) {
        String words = at.words().length() <= 60 ? at.words() : at.words().substring(0, 59) + "…";
        return "“" + words + "” (" + at.document().id() + ")";
    }

    private static String words(Decision.SplitActor split) {
        List<String> names = split.names().isEmpty()
                ? split.namings().stream().map(DecisionText::quoted).toList()
                : split.names().stream().map(name -> "“" + name + "”").toList();
        return String.join(", ", names);
    }

    /// What the one says that the other does not.
    private static String differing(RecordImage shown, RecordImage other) {
        JsonNode others = CorrectionDesk.fields(other);
        return CorrectionDesk.fields(shown).properties().stream()
                .filter(field -> !field.getValue().equals(others.get(field.getKey())))
                .map(DecisionText::change)
                .collect(Collectors.joining(", "));
    }

    private static String change(Map.Entry<String, JsonNode> field) {
        return field.getKey().replace('_', ' ') + " " + value(field.getValue());
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(DecisionText::value).collect(Collectors.joining(" and "));
        }
        if (value.isObject()) {
            return value.has("words")
                    ? "“" + value.path("words").asString("") + "”"
                    : value.path("name").asString("");
        }
        return value.isNull() ? "none" : value.asString();
    }

    private static String days(Interval days) {
        if (days.isUnknown()) {
            return "unknown";
        }
        return days.from() != null && days.from().equals(days.to())
                ? days.from().toString()
                : open(days.from()) + " to " + open(days.to());
    }

    private static String open(@Nullable Object day) {
        return day == null ? "…" : day.toString();
    }

    private static String spot(@Nullable Spot spot) {
        return spot == null
                ? "no place"
                : spot.name() + " at " + spot.at().latitude() + ", " + spot.at().longitude();
    }
}
