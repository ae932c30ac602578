package parallax.web.map;

import java.io.IOException;
import java.util.List;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.Page;
import parallax.web.page.Parameter;
import tools.jackson.databind.json.JsonMapper;

/// What lies under the places: the script of the map asks for it as the map is moved.
public final class GroundPage implements Page<Ground> {
    private final CountryShapes shapes = CountryShapes.builtIn();
    private final MapLabels labels = MapLabels.builtIn();

    @Override
    public String path() {
        return "/ground";
    }

    @Override
    public String title() {
        return "Names on the map";
    }

    @Override
    public String summary() {
        return "Land, coasts, borders and names inside a box of degrees, with as much detail as can be seen in it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("west", "Degrees east, -180 to 180."),
                Parameter.text("south", "Degrees north, -90 to 90."),
                Parameter.text("east", "Degrees east, more than west."),
                Parameter.text("north", "Degrees north, more than south."));
    }

    @Override
    public Class<Ground> model() {
        return Ground.class;
    }

    @Override
    public String template() {
        return "map/ground.jte";
    }

    @Override
    public Ground answer(Ask ask) throws IOException {
        Bounds box = new Bounds(
                degrees(ask, "west", -180),
                degrees(ask, "south", -90),
                degrees(ask, "east", 180),
                degrees(ask, "north", 90));
        return new Ground(box, JsonMapper.shared().readTree(shapes.within(box)), labels.within(box));
    }

    private static double degrees(Ask ask, String name, double otherwise) {
        String text = ask.text(name).orElse("");
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new BadRequest("\"" + name + "\" must be degrees, not \"" + text + "\"", e);
        }
    }
}
