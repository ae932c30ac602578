package parallax.web.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import parallax.casefile.DecisionText;
import parallax.casefile.ListedDecision;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Applied.Found;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.Entry;
import parallax.web.page.Address;
import parallax.web.page.Links;

/// A decision as pages show it.
///
/// @param at       when: day and minute, UTC
/// @param kind     the word for it, such as `merge actors`
/// @param what     the whole of it in words
/// @param document that it is about; empty where about the whole case
/// @param words    the exact words that it is tied to; empty where to none
/// @param before   what was there, in words; empty where nothing
/// @param after    what is there now, in words
/// @param status   `holds`, `moved`, `kept`, `homeless`, `waiting` or `undone`
/// @param undoes   number of the decision that this undoes; 0 where it does not
/// @param link     the words in the reader; absent where there are none, or they are not found
public record DecisionLine(
        int number,
        String by,
        String at,
        String why,
        String kind,
        String what,
        String document,
        String words,
        String before,
        String after,
        String status,
        int undoes,
        @JsonIgnore @Nullable Address link) {
    private static final int MINUTE = "2031-06-01T08:00".length();

    public static DecisionLine of(ListedDecision listed) {
        Entry entry = listed.entry();
        Decision decision = entry.decision();
        Anchor at = anchor(decision);
        return new DecisionLine(
                entry.number(),
                entry.by(),
                entry.at().toString().substring(0, MINUTE).replace('T', ' '),
                entry.why(),
                decision.label(),
                DecisionText.of(decision),
                decision.documents().stream().findFirst().map(key -> key.id()).orElse(""),
                at == null ? "" : at.words(),
                DecisionText.before(decision),
                DecisionText.after(decision),
                listed.status(),
                decision instanceof Decision.Undo(int undone) ? undone : 0,
                link(listed, at));
    }

    /// Whether it can be undone: what no longer holds cannot.
    @JsonIgnore
    public boolean isHolding() {
        return !status.equals("undone");
    }

    /// Where the page of all decisions has it.
    public static String mark(int number) {
        return "decision-" + number;
    }

    private static @Nullable Anchor anchor(Decision decision) {
        return switch (decision) {
            case Decision.Accept accept -> accept.at();
            case Decision.Reject reject -> reject.at();
            case Decision.Edit edit -> edit.at();
            case Decision.Add add -> add.at();
            case Decision.FixPlace place -> place.at();
            case Decision.MarkBoilerplate boilerplate -> boilerplate.at();
            case Decision.SplitActor split ->
                split.namings().isEmpty() ? null : split.namings().getFirst();
            case Decision.MergeActors _, Decision.FixDate _, Decision.SetFamily _, Decision.Undo _ -> null;
        };
    }

    /// Words that stand elsewhere now are looked for in the whole account.
    private static @Nullable Address link(ListedDecision listed, @Nullable Anchor at) {
        Decision decision = listed.entry().decision();
        if (listed.isHomeless() || decision.documents().isEmpty()) {
            return null;
        }
        String document = decision.documents().getFirst().id();
        boolean moved = listed.found().containsValue(Found.MOVED);
        return at == null || moved
                ? Links.account(document)
                : Links.words(document, at.span().start(), at.span().end());
    }
}
