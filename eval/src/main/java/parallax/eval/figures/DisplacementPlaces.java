package parallax.eval.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.account.Account;
import parallax.figure.Figure;
import parallax.place.Gazetteer;
import parallax.place.Place;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Where IDETECT would say that a figure's people were: the figure's place as written; a country that is named as its
/// people ("9,000 Afghans") or as a state ("the border with Thailand") where no place is.
final class DisplacementPlaces {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?: \\p{Lu}\\p{L}+)?");
    /// How the corpus' texts have most letters with an accent: the name goes on.
    private static final String ACCENTED = "’_";

    private static final double SURE = 0.5;
    private final Set<String> sorts = ResourceTable.words(DisplacementPlaces.class, "place-sorts.tsv");
    private final Map<String, String> countries = new LinkedHashMap<>();
    private final Map<String, String> peoples = new HashMap<>();

    /// A location as written and its country, ISO 3166 alpha-3; both may be empty.
    record Where(String location, String country) {}

    DisplacementPlaces() {
        for (String code : Locale.getISOCountries()) {
            countries.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), alpha3(code));
        }
        for (List<String> row : ResourceTable.rows(Gazetteer.class, "demonyms.tsv", 2)) {
            if (countries.containsKey(row.getFirst())) {
                List.of(row.getLast().split(";", -1)).forEach(form -> peoples.put(form, row.getFirst()));
            }
        }
    }

    Where of(Figure figure, Account account, String text) {
        String people = people(figure, text);
        if (people != null) {
            String country = peoples.getOrDefault(people, "");
            return new Where(country, countries.getOrDefault(country, ""));
        }
        Place place = place(figure, account.places());
        if (place != null) {
            return new Where(location(place.span(), text), country(place, account.places(), text));
        }
        String state = first(countries.keySet(), text);
        return new Where(state == null ? "" : state, named(text));
    }

    /// The people that are counted: "9,000 undocumented Afghans", "405,000 South Sudanese".
    private @Nullable String people(Figure figure, String text) {
        String counted = first(peoples.keySet(), figure.counted());
        String behind = text.substring(figure.span().end()).strip();
        return counted != null
                ? counted
                : peoples.keySet().stream()
                        .filter(form -> behind.startsWith(form + " "))
                        .findFirst()
                        .orElse(null);
    }

    /// The place of the figure's name that is nearest to it, or the text's first.
    private static @Nullable Place place(Figure figure, List<Place> places) {
        return places.stream()
                .filter(place -> place.name().equals(figure.place()))
                .min(Comparator.comparingInt(
                        place -> Math.abs(place.span().start() - figure.span().start())))
                .orElse(places.isEmpty() ? null : places.getFirst());
    }

    /// The words without what sort of place it is.
    private String location(Span span, String text) {
        String words = span.in(text).replaceAll("\\s+", " ");
        int last = words.lastIndexOf(' ');
        boolean sort = last > 0 && sorts.contains(words.substring(last + 1).toLowerCase(Locale.ROOT));
        String name = sort ? words.substring(0, last) : words;
        return text.startsWith(ACCENTED, span.end()) ? name + ACCENTED : name;
    }

    /// Its own, unless that is a guess or unknown and other places or names of the text tell.
    private String country(Place place, List<Place> places, String text) {
        String own = place.country();
        if (own != null && place.confidence() >= SURE) {
            return alpha3(own);
        }
        String other = places.stream()
                .filter(one -> one.country() != null && one.confidence() >= SURE)
                .map(Place::country)
                .findFirst()
                .orElse(null);
        String code = other != null ? alpha3(other) : named(text);
        return code.isEmpty() && own != null ? alpha3(own) : code;
    }

    /// The first country that the text names, itself or by its people.
    private String named(String text) {
        String state = first(countries.keySet(), text);
        String people = first(peoples.keySet(), text);
        String country = state != null ? state : people != null ? peoples.get(people) : null;
        return country == null ? "" : countries.getOrDefault(country, "");
    }

    /// The first word or pair of capitalised words of a text that is among the names.
    private static @Nullable String first(Set<String> names, String text) {
        Matcher words = WORD.matcher(text.replaceAll("\\s+", " "));
        int from = 0;
        while (words.find(from)) {
            if (names.contains(words.group())) {
                return words.group();
            }
            String one = words.group().split(" ", -1)[0];
            if (names.contains(one)) {
                return one;
            }
            from = words.start() + one.length();
        }
        return null;
    }

    private static String alpha3(@Nullable String alpha2) {
        try {
            return alpha2 == null ? "" : Locale.of("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return alpha2 == null ? "" : alpha2;
        }
    }
}
