package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.List;
import parallax.account.Account;
import parallax.casefile.decision.Applied.Found;
import parallax.text.Span;
import parallax.time.AccountDate;
import parallax.time.Interval;

/// Applies decisions to an account as the machine has read it. A function: the same account and decisions always give
/// the same result, and the machine's account stays as it is.
public final class Effect {
    private final String document;
    private final Decisions decisions;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();

    private Effect(Account machine, Decisions decisions) {
        this.decisions = decisions;
        this.document = machine.document().id();
        drafts.add(new Draft(0, machine));
        machine.comments().forEach(comment -> drafts.add(new Draft(drafts.size(), comment)));
    }

    /// The account with its readers' comments as decided.
    ///
    /// @param decisions all of the case; those about other documents are passed over
    public static DecidedAccount of(Account machine, Decisions decisions) {
        Effect effect = new Effect(machine, decisions);
        decisions.active().forEach(effect::apply);
        return effect.decided();
    }

    private DecidedAccount decided() {
        List<Account> comments =
                drafts.stream().skip(1).map(draft -> draft.account(List.of())).toList();
        List<Review> reviews =
                drafts.stream().flatMap(draft -> draft.reviews().stream()).toList();
        return new DecidedAccount(drafts.getFirst().account(comments), reviews, applied);
    }

    private void apply(Entry entry) {
        Decision decision = entry.decision();
        boolean isHere = decision.documents().stream().anyMatch(key -> key.id().equals(document));
        switch (decision) {
            case Decision.MergeActors merge ->
                everywhere(entry, draft -> new ActorCorrections(draft, entry).merge(merge));
            case Decision.SplitActor split ->
                everywhere(entry, draft -> new ActorCorrections(draft, entry).split(split));
            case Decision.FixDate date when isHere -> fix(entry, date.days());
            case Decision.Accept(Anchor at, RecordImage image) when isHere -> record(entry, at, image);
            case Decision.Reject(Anchor at, RecordImage image) when isHere -> record(entry, at, image);
            case Decision.Edit(Anchor at, RecordImage before, RecordImage _) when isHere -> record(entry, at, before);
            case Decision.Add(Anchor at, RecordImage image) when isHere -> record(entry, at, image);
            case Decision.FixPlace place when isHere -> place(entry, place);
            case Decision.MarkBoilerplate(Anchor at) when isHere -> boilerplate(entry, at);
            case Decision.Accept _, Decision.Reject _, Decision.Edit _, Decision.Add _, Decision.FixPlace _ -> {}
            case Decision.FixDate _, Decision.MarkBoilerplate _, Decision.SetFamily _, Decision.Undo _ -> {}
        }
    }

    private interface Step {
        /// Whether the draft has what the step is about.
        Found to(Draft draft);
    }

    /// The best of what the accounts of the document say counts; where none has the actor, the decision is no matter of
    /// this document, unless it names words of it.
    private void everywhere(Entry entry, Step step) {
        Found best = Found.HOMELESS;
        for (Draft draft : drafts) {
            Found found = step.to(draft);
            best = found.compareTo(best) < 0 ? found : best;
        }
        boolean isNamed =
                entry.decision().documents().stream().anyMatch(key -> key.id().equals(document));
        if (best != Found.HOMELESS || isNamed) {
            applied.add(new Applied(entry.number(), best));
        }
    }

    private void record(Entry entry, Anchor at, RecordImage image) {
        Found found = at.find(text())
                .map(place -> new RecordCorrections(
                                draft(place.quote().span()), entry, at, place, stands(entry, at, image))
                        .apply(image))
                .orElse(Found.HOMELESS);
        applied.add(new Applied(entry.number(), found));
    }

    /// What was accepted or edited stands even where the machine no longer reads it; not what a person added and took
    /// back.
    private boolean stands(Entry entry, Anchor at, RecordImage image) {
        return entry.decision() instanceof Decision.Add
                || decisions.all().stream()
                        .filter(other -> decisions.isUndone(other.number()))
                        .noneMatch(other -> other.decision() instanceof Decision.Add(Anchor added, RecordImage same)
                                && same.kind() == image.kind()
                                && added.document().id().equals(document)
                                && added.quote().equals(at.quote()));
    }

    private void place(Entry entry, Decision.FixPlace fix) {
        Found found = fix.at()
                .find(text())
                .map(place -> new PlaceCorrections(draft(place.quote().span()), entry).fix(fix, place))
                .orElse(Found.HOMELESS);
        applied.add(new Applied(entry.number(), found));
    }

    /// The reader was given the passage; here it is only told of.
    private void boilerplate(Entry entry, Anchor at) {
        Found found = at.find(text())
                .map(place -> {
                    Draft draft = draft(place.quote().span());
                    GivenDocument.passages(draft.machine(), place.quote().span())
                            .forEach(n -> draft.review("passage", String.valueOf(n), entry));
                    return place.moved() ? Found.MOVED : Found.THERE;
                })
                .orElse(Found.HOMELESS);
        applied.add(new Applied(entry.number(), found));
    }

    /// A day was given to the reader already; what is no single day is known of the account only.
    private void fix(Entry entry, Interval days) {
        Draft draft = drafts.getFirst();
        if (days.isUnknown()) {
            draft.date = AccountDate.UNKNOWN;
        } else {
            boolean day = days.from() != null && days.from().equals(days.to());
            AccountDate.Basis basis = day ? AccountDate.Basis.METADATA : AccountDate.Basis.INFERRED;
            draft.date = new AccountDate(basis, days, List.of());
        }
        draft.review("date", "", entry);
        applied.add(new Applied(entry.number(), Found.THERE));
    }

    private String text() {
        return drafts.getFirst().text;
    }

    /// The reader's comment that holds the words, else the account itself.
    private Draft draft(Span span) {
        return drafts.stream()
                .skip(1)
                .filter(draft -> draft.holds(span))
                .findFirst()
                .orElse(drafts.getFirst());
    }
}
