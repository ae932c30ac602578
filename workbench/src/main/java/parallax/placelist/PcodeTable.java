package parallax.placelist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.placelist.ListedPlace.Point;

/// Tables of p-codes as OCHA publishes them on HDX: a header with `ADM1_EN`, `admin1Name_en`, `adm1_name` and the like
/// for
/// names, `ADM1_PCODE`, `admin1Pcode` for codes, one level below the other, and perhaps a point. A row is the place of
/// its deepest level that has a code.
final class PcodeTable implements PlaceTable {
    private static final Pattern LEVEL = Pattern.compile("(?:adm|admin)_?([0-5])_?(.*)");
    private static final Pattern SETTLEMENT =
            Pattern.compile("(?:populatedplace|popplace|place|feature|location|loc|settlement|community|neighbourhood|"
                    + "village|town|camp|site|pp)_?(.*)");
    private static final Set<String> LATITUDES =
            Set.of("lat", "latitude", "y", "pointy", "centerlat", "ycoord", "latitudey");
    private static final Set<String> LONGITUDES =
            Set.of("lon", "long", "longitude", "lng", "x", "pointx", "centerlon", "xcoord", "longitudex");
    /// Deeper than any division: the columns of a settlement.
    private static final int SETTLED = 9;

    private static final String[] KINDS = {"country", "region", "district", "subdistrict", "subdistrict", "subdistrict"
    };

    /// The columns of one level: its code, and its names with the English ones first.
    private static final class Level {
        private int code = -1;
        private final List<Integer> english = new ArrayList<>();
        private final List<Integer> others = new ArrayList<>();
    }

    private final TreeMap<Integer, Level> levels = new TreeMap<>();
    private int latitude = -1;
    private int longitude = -1;
    private int population = -1;
    private final Map<String, String> twoLetters = new HashMap<>();

    /// The table of a header; absent where the header is of no such table.
    static @Nullable PcodeTable of(List<String> header) {
        PcodeTable table = new PcodeTable();
        for (int i = 0; i < header.size(); i++) {
            table.column(header.get(i).replace("\uFEFF", "").strip(), i);
        }
        table.levels.values().removeIf(level -> level.code < 0);
        return table.levels.isEmpty() ? null : table;
    }

    private PcodeTable() {
        for (String code : Locale.getISOCountries()) {
            twoLetters.put(Locale.of("", code).getISO3Country(), code);
        }
    }

    /// Whether the table has columns for a point.
    boolean hasPoints() {
        return latitude >= 0 && longitude >= 0;
    }

    private void column(String written, int index) {
        String name = written.toLowerCase(Locale.ROOT);
        String bare = name.replaceAll("[^a-z0-9]", "");
        Matcher level = LEVEL.matcher(name);
        Matcher settlement = SETTLEMENT.matcher(name);
        if (LATITUDES.contains(bare)) {
            latitude = latitude < 0 ? index : latitude;
        } else if (LONGITUDES.contains(bare)) {
            longitude = longitude < 0 ? index : longitude;
        } else if (bare.equals("population") || bare.equals("pop") || bare.equals("poptotal")) {
            population = index;
        } else if (level.matches()) {
            levelColumn(Integer.parseInt(level.group(1)), level.group(2), index);
        } else if (settlement.matches()) {
            levelColumn(SETTLED, settlement.group(1), index);
        } else if (bare.equals("pcode") || bare.equals("nameen") || bare.equals("namear") || bare.equals("namefr")) {
            levelColumn(SETTLED, bare, index);
        }
    }

    /// @param what the rest of the column's name: `en`, `pcode`, `name_ar`, `refname`, `altname1_en` …
    private void levelColumn(int number, String what, int index) {
        Level level = levels.computeIfAbsent(number, _ -> new Level());
        if (what.contains("code") || what.equals("pcod")) {
            level.code = level.code < 0 && !what.contains("iso") ? index : level.code;
        } else if (what.equals("en") || what.equals("name_en") || what.equals("nameen") || what.equals("name")) {
            level.english.add(index);
        } else if (what.matches("[a-z]{2}|.*name.*|alt.*|ref.*")) {
            level.others.add(index);
        }
    }

    @Override
    public @Nullable ListedPlace place(List<String> cells) throws Faulty {
        if (cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"))) {
            return null;
        }
        for (var level : levels.descendingMap().entrySet()) {
            String code = at(cells, level.getValue().code);
            if (!code.isEmpty()) {
                return place(cells, level.getKey(), level.getValue(), code);
            }
        }
        throw new Faulty("a row without a p-code");
    }

    private ListedPlace place(List<String> cells, int number, Level level, String code) throws Faulty {
        Set<String> names = new LinkedHashSet<>();
        for (int column : level.english) {
            add(names, at(cells, column));
        }
        for (int column : level.others) {
            add(names, at(cells, column));
        }
        if (names.isEmpty()) {
            throw new Faulty("a place without a name in Latin letters: " + code);
        }
        List<String> ordered = List.copyOf(names);
        return new ListedPlace(
                ordered.getFirst(),
                point(cells),
                ordered.subList(1, ordered.size()),
                country(cells, code),
                number == SETTLED ? "settlement" : KINDS[number],
                code,
                Cell.people(at(cells, population).replaceAll("[,\\s]|\\.0*$", "")),
                codeOf(cells, 1),
                codeOf(cells, 2));
    }

    private static void add(Set<String> names, String cell) throws Faulty {
        String name = Cell.name(cell);
        if (!name.isEmpty() && Cell.latin(name)) {
            names.add(name);
        }
    }

    private @Nullable Point point(List<String> cells) throws Faulty {
        String north = at(cells, latitude);
        String east = at(cells, longitude);
        return north.isEmpty() && east.isEmpty() ? null : Cell.point(north, east);
    }

    /// From the code of level 0, two letters or three, else from the beginning of the place's own.
    private String country(List<String> cells, String code) {
        String written = codeOf(cells, 0);
        String country = written.isEmpty() ? code : written;
        String letters = country.replaceAll("[^A-Za-z].*", "").toUpperCase(Locale.ROOT);
        String two = twoLetters.get(letters);
        return two != null ? two : letters.length() == 2 ? letters : "";
    }

    private String codeOf(List<String> cells, int number) {
        Level level = levels.get(number);
        return level == null ? "" : at(cells, level.code);
    }

    private static String at(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
}
