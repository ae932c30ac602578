package parallax.web.decisions;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.casefile.CorrectionDesk;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.web.page.Ask;
import parallax.web.page.Command;
import parallax.web.page.Parameter;

/// Says that some names of an actor mean another one.
public final class SplitActorCommand implements Command<Done> {
    private static final List<String> KINDS =
            Arrays.stream(ActorKind.values()).map(ActorKind::label).toList();

    @Override
    public String path() {
        return "/decisions/form/split";
    }

    @Override
    public String summary() {
        return "Says that some names of an actor mean another one.";
    }

    @Override
    public List<Parameter> parameters() {
        return Deciding.parameters(
                Deciding.ACCOUNT,
                Deciding.AT,
                Parameter.text("actor", "The actor that the words were taken for; needed."),
                Parameter.text("into", "The actor that they mean, where the case knows it."),
                Parameter.text("name", "Else the name of a new one."),
                Parameter.choice("kind", "What the new one is.", KINDS),
                Parameter.flag("everywhere", "Whether the words mean it wherever they stand in the case."));
    }

    @Override
    public Class<Done> result() {
        return Done.class;
    }

    @Override
    public Done run(Ask ask) throws IOException {
        return Deciding.decide(ask, () -> {
            Anchor words = Deciding.words(ask);
            Actor from = ask.desk().corrections().actor(ask.needed("actor"));
            boolean everywhere = ask.flag("everywhere");
            return new Decision.SplitActor(
                    from,
                    into(ask),
                    everywhere ? List.of(words.words()) : List.of(),
                    everywhere ? List.of() : List.of(words));
        });
    }

    private static Actor into(Ask ask) throws IOException {
        String known = ask.text("into").orElse("");
        return known.isEmpty()
                ? CorrectionDesk.newActor(ask.needed("name"), ActorKind.ofLabel(ask.needed("kind")))
                : ask.desk().corrections().actor(known);
    }
}
