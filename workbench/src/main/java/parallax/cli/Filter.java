package parallax.cli;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.table.Criteria;
import parallax.table.Criterion;
import picocli.CommandLine.Option;

/// Which records to show. Several options are joined by "and"; upper and lower case are alike.
final class Filter {
    @Option(names = "--account", paramLabel = "NAME", description = "Of this account (and its readers' comments).")
    private @Nullable String account;

    @Option(names = "--source", paramLabel = "WORDS", description = "Whose publisher or author has these words.")
    private @Nullable String source;

    @Option(
            names = "--actor",
            paramLabel = "WORDS",
            description = "In which an actor whose name has these words takes part or speaks.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "WORDS", description = "At a place whose name has these words.")
    private @Nullable String place;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Of this kind, type, status or measure: denies, ASSAULT, planned, killed, armed group …")
    private @Nullable String kind;

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day, month or year (2021-03).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day, month or year.")
    private @Nullable String to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Whose own words have these.")
    private @Nullable String text;

    @Option(names = "--undated", description = "Only what the account gives no time for.")
    private boolean undated;

    @Option(
            names = "--unplaced",
            description = "Only what the account gives no place for; of places, those without coordinates.")
    private boolean unplaced;

    boolean isUsed() {
        return !criteria().values().isEmpty();
    }

    Criteria criteria() {
        Map<Criterion, String> values = new EnumMap<>(Criterion.class);
        put(values, Criterion.ACCOUNT, account);
        put(values, Criterion.SOURCE, source);
        put(values, Criterion.ACTOR, actor);
        put(values, Criterion.PLACE, place);
        put(values, Criterion.KIND, kind);
        put(values, Criterion.FROM, from);
        put(values, Criterion.TO, to);
        put(values, Criterion.TEXT, text);
        put(values, Criterion.UNDATED, undated ? "true" : null);
        put(values, Criterion.UNPLACED, unplaced ? "true" : null);
        return new Criteria(values);
    }

    private static void put(Map<Criterion, String> values, Criterion criterion, @Nullable String wanted) {
        if (wanted != null) {
            values.put(criterion, wanted);
        }
    }
}
