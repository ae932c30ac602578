package parallax.eval.records.section;

import java.util.function.BiPredicate;
import parallax.eval.value.Days;
import parallax.eval.value.Folding;
import parallax.eval.value.LooseJson;
import tools.jackson.databind.JsonNode;

/// Title, author, publisher and date of an account.
record HeadSection(SidePair pair) {
    void score() {
        JsonNode want = pair.gold().head();
        JsonNode got = pair.predicted().head();
        boolean isComment = pair.gold().account().contains("#");
        if (!isComment) {
            words("title", want, got, (a, b) -> Folding.fold(a).equals(Folding.fold(b)));
        }
        words("author", want, got, Folding::contained);
        words("publisher", want, got, Folding::contained);
        date(want.path("date"), got.path("date"));
    }

    private void words(String key, JsonNode gold, JsonNode predicted, BiPredicate<String, String> same) {
        String want = LooseJson.joined(gold.path(key));
        if (want.isEmpty()) {
            pair.skip("gold has no " + key + ": not scored");
        } else {
            pair.tally().hit("account." + key, same.test(want, LooseJson.joined(predicted.path(key))));
        }
    }

    private void date(JsonNode gold, JsonNode predicted) {
        if (!LooseJson.given(gold) || (!gold.isObject() && !gold.isString())) {
            pair.skip("gold has no date: not scored");
            return;
        }
        Days want = days(gold);
        Days got = days(predicted);
        pair.tally().hit("account.date.exact", want.equals(got));
        if (want.isClosed()) {
            pair.tally().hit("account.date.contains", got.contains(want));
        } else {
            pair.skip("gold date is not closed: account.date.contains not scored");
        }
    }

    private static Days days(JsonNode date) {
        return date.isString() ? Days.between(date, date) : Days.of(date);
    }
}
