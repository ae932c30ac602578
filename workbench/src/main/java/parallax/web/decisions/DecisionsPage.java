package parallax.web.decisions;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// Everything that people have decided, with what became of it.
public final class DecisionsPage implements Page<DecisionsModel> {
    private static final int SHOWN = 50;
    private static final List<String> STATUSES = List.of("holds", "moved", "kept", "homeless", "waiting", "undone");

    @Override
    public String path() {
        return "/decisions";
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public String summary() {
        return "What people have decided, the newest first: who, when, why, and what became of it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.choice("status", "What became of them.", STATUSES),
                Parameter.text("by", "Decided by this person."),
                Parameter.text("kind", "Of this kind, such as merge actors."),
                Parameter.number("since", "Only those after this number, as an import has taken in."),
                Part.PAGE);
    }

    @Override
    public Class<DecisionsModel> model() {
        return DecisionsModel.class;
    }

    @Override
    public String template() {
        return "decisions/decisions.jte";
    }

    @Override
    public DecisionsModel answer(Ask ask) throws IOException {
        List<DecisionLine> all = DecidedLines.of(ask.desk(), _ -> true);
        List<DecisionLine> wanted =
                all.stream().filter(line -> isWanted(ask, line)).toList();
        Cut<DecisionLine> cut = Cut.of(ask, SHOWN, wanted);
        return new DecisionsModel(
                cut.part(),
                cut.shown(),
                choices(ask, all, "status", STATUSES, DecisionLine::status),
                choices(ask, all, "by", values(all, DecisionLine::by), DecisionLine::by),
                choices(ask, all, "kind", values(all, DecisionLine::kind), DecisionLine::kind),
                homeless(all),
                all.isEmpty() ? 0 : all.getFirst().number(),
                taken(ask, all),
                wanted);
    }

    private static boolean isWanted(Ask ask, DecisionLine line) {
        return ask.text("status").orElse(line.status()).equals(line.status())
                && ask.text("by").orElse(line.by()).equalsIgnoreCase(line.by())
                && ask.text("kind").orElse(line.kind()).equals(line.kind())
                && line.number() > ask.number("since", 0);
    }

    private static long homeless(List<DecisionLine> lines) {
        return lines.stream().filter(line -> line.status().equals("homeless")).count();
    }

    private static DecisionsModel.@Nullable Taken taken(Ask ask, List<DecisionLine> all) {
        if (ask.text("since").isEmpty()) {
            return null;
        }
        List<DecisionLine> taken = all.stream()
                .filter(line -> line.number() > ask.number("since", 0))
                .toList();
        return new DecisionsModel.Taken(taken.size(), homeless(taken));
    }

    private static Set<String> values(List<DecisionLine> lines, Function<DecisionLine, String> value) {
        return new TreeSet<>(lines.stream().map(value).toList());
    }

    private static List<DecisionsModel.Choice> choices(
            Ask ask,
            List<DecisionLine> all,
            String name,
            Collection<String> values,
            Function<DecisionLine, String> value) {
        Address here = ask.address().without("page");
        return values.stream()
                .map(each -> {
                    boolean chosen = here.has(name, each);
                    long number = all.stream()
                            .filter(line -> value.apply(line).equals(each))
                            .count();
                    return new DecisionsModel.Choice(each, number, chosen, here.with(name, chosen ? "" : each));
                })
                .filter(choice -> choice.number() > 0 || choice.chosen())
                .toList();
    }
}
