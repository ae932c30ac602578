package parallax.web.decisions;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.agreement.Agreement;
import parallax.casefile.CoderAgreement;
import parallax.casefile.decision.Decision;
import parallax.casefile.decision.RecordKind;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// How far two people agree on the documents that both have coded.
public final class AgreementPage implements Page<AgreementModel> {
    @Override
    public String path() {
        return "/agreement";
    }

    @Override
    public String title() {
        return "Agreement of two coders";
    }

    @Override
    public String summary() {
        return "Krippendorff's alpha, unitising, of the records that two people accepted, edited or added.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.texts("coders", "The two people."),
                Parameter.text("document", "Only this document; all that both have coded unless told."));
    }

    @Override
    public Class<AgreementModel> model() {
        return AgreementModel.class;
    }

    @Override
    public String template() {
        return "decisions/agreement.jte";
    }

    @Override
    public AgreementModel answer(Ask ask) throws IOException {
        List<String> people = people(ask);
        List<String> coders =
                ask.all("coders").stream().map(String::strip).distinct().toList();
        if (ask.all("coders").isEmpty()) {
            return new AgreementModel(people, "", "", List.of(), List.of());
        }
        if (coders.size() != 2 || coders.getFirst().equalsIgnoreCase(coders.getLast())) {
            throw new BadRequest("\"coders\" needs two different people");
        }
        CoderAgreement agreement = CoderAgreement.of(
                ask.held(),
                ask.desk().corrections().decisions(),
                coders.getFirst(),
                coders.getLast(),
                ask.text("document").orElse(null));
        return new AgreementModel(
                people,
                coders.getFirst(),
                coders.getLast(),
                agreement.documents(),
                agreement.documents().isEmpty()
                        ? List.of()
                        : agreement.byKind().entrySet().stream()
                                .map(AgreementPage::kind)
                                .toList());
    }

    /// Each once, however the name is written.
    private static List<String> people(Ask ask) throws IOException {
        Set<String> people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        ask.desk().corrections().decisions().active().stream()
                .filter(entry -> isCoding(entry.decision()))
                .forEach(entry -> people.add(entry.by()));
        return List.copyOf(people);
    }

    private static boolean isCoding(Decision decision) {
        return switch (decision) {
            case Decision.Accept _, Decision.Reject _, Decision.Edit _, Decision.Add _ -> true;
            case Decision.MergeActors _, Decision.SplitActor _, Decision.FixDate _, Decision.FixPlace _ -> false;
            case Decision.SetFamily _, Decision.MarkBoilerplate _, Decision.Undo _ -> false;
        };
    }

    private static AgreementModel.OfKind kind(Map.Entry<RecordKind, Agreement> kind) {
        return new AgreementModel.OfKind(
                kind.getKey().label(),
                alpha(kind.getValue().alpha()),
                kind.getValue().categories().stream()
                        .map(each -> new AgreementModel.OfCategory(
                                each.category(), alpha(each.alpha()), each.first(), each.second()))
                        .toList());
    }

    private static @Nullable Double alpha(OptionalDouble alpha) {
        return alpha.isPresent() ? alpha.getAsDouble() : null;
    }

    /// With three decimals, or that it is not defined.
    public static String shown(@Nullable Double alpha) {
        return alpha == null ? "not defined" : String.format(Locale.ROOT, "%.3f", alpha);
    }
}
