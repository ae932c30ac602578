package parallax.web.actors;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parallax.actor.ActorKind;
import parallax.web.page.Ask;
import parallax.web.page.Cut;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import parallax.web.page.Part;

/// All actors of the case.
public final class ActorsPage implements Page<ActorsModel> {
    private static final int SHOWN = 100;
    private static final List<String> KINDS =
            Arrays.stream(ActorKind.values()).map(ActorKind::label).toList();

    /// What chooses actors.
    public static final List<Parameter> FILTERS = List.of(
            Parameter.text("name", "Whose name has these words."),
            Parameter.choice("kind", "Of this kind.", KINDS),
            Parameter.choice(
                    "does", "What the accounts tell of it.", List.of("acts", "acted upon", "states", "positions")));

    @Override
    public String path() {
        return "/actors";
    }

    @Override
    public String title() {
        return "Actors";
    }

    @Override
    public String summary() {
        return "The actors of the case, each under one id, with how often they are named, speak, act and are acted upon.";
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(FILTERS.stream(), Stream.of(Part.PAGE)).toList();
    }

    @Override
    public Class<ActorsModel> model() {
        return ActorsModel.class;
    }

    @Override
    public String template() {
        return "actors/actors.jte";
    }

    @Override
    public ActorsModel answer(Ask ask) throws IOException {
        List<ActorEntry> all = ActorIndex.kept(ask.desk()).entries().stream()
                .filter(chosen(ask))
                .toList();
        Cut<ActorEntry> cut = Cut.of(ask, SHOWN, all);
        return new ActorsModel(cut.part(), KINDS, cut.shown());
    }

    private static Predicate<ActorEntry> chosen(Ask ask) {
        String name = ask.text("name").orElse("").toLowerCase(Locale.ROOT);
        String kind = ask.text("kind").orElse("");
        String does = ask.text("does").orElse("");
        return entry -> entry.name().toLowerCase(Locale.ROOT).contains(name)
                && (kind.isEmpty() || entry.kind().equals(kind))
                && does(entry, does);
    }

    private static boolean does(ActorEntry entry, String what) {
        return switch (what) {
            case "acts" -> entry.acts() > 0;
            case "acted upon" -> entry.actedUpon() > 0;
            case "states" -> entry.states() > 0;
            case "positions" -> entry.positions() > 0;
            default -> true;
        };
    }
}
