package parallax.placelist;

import parallax.placelist.ListedPlace.Point;

/// What single cells mean.
final class Cell {
    private Cell() {}

    /// A name as a list can hold it: one line, no tabs, no semicolons.
    static String name(String cell) throws Faulty {
        String name = cell.replaceAll("[\\s;\\u0000]+", " ").strip();
        while (name.startsWith("#")) {
            name = name.substring(1).strip();
        }
        if (name.indexOf('\uFFFD') >= 0) {
            throw new Faulty("not UTF-8 text: \"" + name + "\"");
        }
        return name;
    }

    static Point point(String latitude, String longitude) throws Faulty {
        try {
            double north = Double.parseDouble(latitude.strip());
            double east = Double.parseDouble(longitude.strip());
            if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
                return new Point(north, east);
            }
        } catch (NumberFormatException e) {
            throw notDegrees(latitude, longitude);
        }
        throw notDegrees(latitude, longitude);
    }

    private static Faulty notDegrees(String latitude, String longitude) {
        return new Faulty("no latitude and longitude in degrees: \"" + latitude + "\", \"" + longitude + "\"");
    }

    static long people(String cell) throws Faulty {
        try {
            return cell.isBlank() ? 0 : Math.max(0, Long.parseLong(cell.strip()));
        } catch (NumberFormatException e) {
            throw new Faulty("no number of people: \"" + cell + "\"");
        }
    }

    /// Whether a name is written in Latin letters, with any accents.
    static boolean latin(String name) {
        return name.codePoints()
                .allMatch(c -> !Character.isLetter(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
    }
}
