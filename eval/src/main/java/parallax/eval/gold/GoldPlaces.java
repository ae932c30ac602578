package parallax.eval.gold;

import java.util.ArrayList;
import java.util.List;
import parallax.place.Coordinates;
import parallax.place.Place;
import tools.jackson.databind.JsonNode;

/// The places of a gold file. Gold knows where they are, not what else has their name.
final class GoldPlaces {
    private GoldPlaces() {}

    static List<Place> of(GoldSections sections) {
        List<Place> places = new ArrayList<>();
        for (GoldRecord record : sections.of("places")) {
            GoldFields fields = record.fields();
            JsonNode latitude = fields.raw().path("lat");
            JsonNode longitude = fields.raw().path("lon");
            boolean known = latitude.isNumber() && longitude.isNumber();
            fields.span("span")
                    .ifPresent(span -> places.add(new Place(
                            span,
                            fields.wordsOrEmpty("name"),
                            known ? new Coordinates(latitude.doubleValue(), longitude.doubleValue()) : null,
                            fields.words("country"),
                            fields.words("kind"),
                            null,
                            known ? 1 : 0,
                            null,
                            known ? 1 : 0)));
        }
        return places;
    }
}
