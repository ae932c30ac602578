package parallax.web.beside;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.casefile.Row;
import parallax.web.page.Address;
import parallax.web.page.Ask;
import parallax.web.page.Page;
import parallax.web.page.Parameter;

/// Two accounts side by side, each at its words.
public final class BesidePage implements Page<Beside> {
    @Override
    public String path() {
        return "/beside";
    }

    @Override
    public String title() {
        return "Side by side";
    }

    @Override
    public String summary() {
        return "The texts of two accounts beside each other, each at its words, and how these stand to each other.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("left", "The account on the left; needed."),
                Parameter.text("leftRecord", "Its record; without one, the first that relates the two."),
                Parameter.text("leftAt", "Words of it instead, START-END."),
                Parameter.text("right", "The account on the right; needed."),
                Parameter.text("rightRecord", "Its record."),
                Parameter.text("rightAt", "Words of it instead, START-END."),
                Parameter.text("issue", "On which issue, where the records relate on several."));
    }

    @Override
    public Class<Beside> model() {
        return Beside.class;
    }

    @Override
    public String template() {
        return "beside/beside.jte";
    }

    @Override
    public Beside answer(Ask ask) throws IOException {
        String left = ask.needed("left");
        String right = ask.needed("right");
        Relations relations = Relations.between(ask.held(), left, right);
        Row chosen = chosen(ask.address(), relations);
        SideOf sides = new SideOf(ask, relations, chosen);
        Steps steps = new Steps(relations, chosen);
        return new Beside(
                sides.side("left", "here"),
                sides.side("right", "there"),
                chosen == null ? null : relations.told(chosen),
                relations.rows().stream().map(relations::told).toList(),
                steps.place() + 1,
                steps.link(-1, false),
                steps.link(1, false),
                steps.link(-1, true),
                steps.link(1, true),
                swapped(ask.address()).toString());
    }

    private static @Nullable Row chosen(Address view, Relations relations) {
        if (!view.value("leftAt").isEmpty() || !view.value("rightAt").isEmpty()) {
            return null;
        }
        return relations
                .first(view.value("leftRecord"), view.value("rightRecord"), view.value("issue"))
                .orElse(null);
    }

    private static Address swapped(Address view) {
        return Address.of(view.path())
                .with("left", view.value("right"))
                .with("leftRecord", view.value("rightRecord"))
                .with("leftAt", view.value("rightAt"))
                .with("right", view.value("left"))
                .with("rightRecord", view.value("leftRecord"))
                .with("rightAt", view.value("leftAt"))
                .with("issue", view.value("issue"));
    }

    /// From one relation to its neighbours.
    private record Steps(Relations relations, @Nullable Row chosen) {
        int place() {
            return chosen == null ? -1 : relations.rows().indexOf(chosen);
        }

        String link(int step, boolean dispute) {
            for (int i = place() + step; i >= 0 && i < relations.rows().size(); i += step) {
                Row row = relations.rows().get(i);
                if (!dispute || Relations.isDispute(row)) {
                    return relations.link(row);
                }
            }
            return "";
        }
    }
}
