package parallax.eval.records.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parallax.eval.tally.Notes;
import parallax.eval.value.Labels;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// An issue of one side.
///
/// @param index       its place in the file, from 0
/// @param hasSilences whether its file says who is silent, be it nobody
record ComparedIssue(
        int index,
        String id,
        String slot,
        List<RecordReference> answers,
        List<ComparedPair> pairs,
        boolean hasSilences,
        Set<String> silent) {
    static final String ABOUT = "comparison";

    /// Reads the gold issues. Answers without a place in the text and relations without records are left out.
    static List<ComparedIssue> gold(JsonNode comparison, RecordIndex records, Notes notes) {
        return read(comparison, records, notes, true);
    }

    /// Reads the predicted issues, of which everything counts.
    static List<ComparedIssue> predicted(JsonNode comparison, RecordIndex records, Notes notes) {
        return read(comparison, records, notes, false);
    }

    private static List<ComparedIssue> read(JsonNode comparison, RecordIndex records, Notes notes, boolean gold) {
        List<ComparedIssue> issues = new ArrayList<>();
        JsonNode given = comparison.path("issues");
        for (JsonNode raw : given.isArray() ? LooseJson.asList(given) : List.<JsonNode>of()) {
            if (raw.isObject()) {
                issues.add(read(issues.size(), raw, records, notes, gold));
            }
        }
        return issues;
    }

    private static ComparedIssue read(int index, JsonNode raw, RecordIndex records, Notes notes, boolean gold) {
        Set<String> silent = new TreeSet<>();
        LooseJson.listed(raw.path("silent")).forEach(account -> silent.add(records.account(account)));
        String id = LooseJson.firstGiven(raw, "id");
        return new ComparedIssue(
                index,
                id == null ? "issues[" + index + "]" : id,
                Labels.plain(LooseJson.words(raw.path("slot"))),
                answers(raw, records, notes, gold),
                pairs(index, raw, records, notes, gold),
                raw.has("silent"),
                silent);
    }

    private static List<RecordReference> answers(JsonNode raw, RecordIndex records, Notes notes, boolean gold) {
        List<RecordReference> answers = new ArrayList<>();
        for (JsonNode given : LooseJson.listed(raw.path("answers"))) {
            if (given.isObject()) {
                RecordReference answer = records.answer(given);
                if (!answer.hasPlace()) {
                    notes.add(ABOUT, lost(answer, gold));
                }
                if (answer.hasPlace() || !gold) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    private static String lost(RecordReference answer, boolean gold) {
        return (gold ? "gold" : "predicted") + " answer points at no record with a span: " + answer.account() + ":"
                + answer.record() + (gold ? " (left out)" : " (counts as spurious)");
    }

    private static List<ComparedPair> pairs(int index, JsonNode raw, RecordIndex records, Notes notes, boolean gold) {
        List<ComparedPair> pairs = new ArrayList<>();
        Set<Set<RecordReference.Key>> seen = new HashSet<>();
        for (JsonNode given : LooseJson.listed(raw.path("relations"))) {
            if (!given.isObject()) {
                continue;
            }
            RecordReference left = records.end(given.path("left"));
            RecordReference right = records.end(given.path("right"));
            if (gold && (left.found() == null || right.found() == null)) {
                notes.add(
                        ABOUT,
                        "gold relation points at no record, left out: " + LooseJson.words(given.path("left")) + " – "
                                + LooseJson.words(given.path("right")));
            } else if (seen.add(new HashSet<>(List.of(left.key(), right.key())))) {
                String relation = Labels.of(LooseJson.words(given.path("relation")), "relation");
                pairs.add(new ComparedPair(index, left, right, relation));
            }
        }
        return pairs;
    }
}
