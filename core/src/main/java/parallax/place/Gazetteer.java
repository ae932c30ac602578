package parallax.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Known places: built in, extended by users' files. Immutable to its users, and safe for many threads.
public final class Gazetteer {
    private static final int REMEMBERED = 4096;
    private static final Comparator<GazetteerEntry> MOST_PEOPLE = Comparator.comparingLong(GazetteerEntry::population)
            .reversed()
            .thenComparing(GazetteerEntry::form)
            .thenComparing(GazetteerEntry::id);

    private final PackedPlaces builtIn;
    private final UserPlaces users;
    private final PlaceSpelling spelling;
    private final AtomicReferenceArray<Answer> answers = new AtomicReferenceArray<>(REMEMBERED);

    private record Answer(String words, List<GazetteerEntry> entries) {}

    private Gazetteer(PackedPlaces builtIn, UserPlaces users, PlaceSpelling spelling) {
        this.builtIn = builtIn;
        this.users = users;
        this.spelling = spelling;
    }

    /// The gazetteer that ships with Parallax; its origin stands in the `SOURCE.md` beside it.
    public static Gazetteer builtIn() {
        return new Gazetteer(PackedPlaces.load(), UserPlaces.NONE, PlaceSpelling.load());
    }

    /// This gazetteer and the places of a file (format: `docs/places-format.md`), which win over it.
    ///
    /// @throws IOException naming the file, line and reason where it cannot be read
    public Gazetteer with(Path file) throws IOException {
        return new Gazetteer(builtIn, users.with(PlacesFile.read(file), spelling), spelling);
    }

    /// The places that these words name, whatever their accents, case and hyphens: users' alone where they name it,
    /// else the built-in ones with most people first. Where nothing has the name, the places whose names are other
    /// transliterations of it, as [NameForm#TOLERANT].
    public List<GazetteerEntry> named(String words) {
        int slot = words.hashCode() & REMEMBERED - 1;
        Answer answer = answers.get(slot);
        if (answer == null || !answer.words.equals(words)) {
            answer = new Answer(words, look(words));
            answers.set(slot, answer);
        }
        return answer.entries;
    }

    /// How many words the longest name has that begins with this one, at least 1: to ask for longer names is in vain.
    /// Words are counted as blanks, hyphens and slashes part them, so that a token may be several ("Deir-ez-Zor").
    public int longest(String firstWord) {
        String key = PlaceKey.of(firstWord);
        int blank = key.indexOf(' ');
        String first = blank < 0 ? key : key.substring(0, blank);
        int most = users.longest(first);
        for (int count : first.isEmpty() ? new int[0] : builtIn.find("^" + first)) {
            most = Math.max(most, count);
        }
        return Math.max(1, most);
    }

    /// The built-in division of a code: GeoNames' (`US.KY`, `US.KY.125`) or a p-code (`SY0800`).
    public Optional<GazetteerEntry> division(String code) {
        int[] numbers = builtIn.find("#" + code.toLowerCase(Locale.ROOT));
        return numbers.length == 0 ? Optional.empty() : Optional.of(entry(numbers[0]));
    }

    private List<GazetteerEntry> look(String words) {
        String key = PlaceKey.of(words);
        if (key.isEmpty()) {
            return List.of();
        }
        List<GazetteerEntry> found = users.named(key);
        if (found.isEmpty()) {
            found = entries(key, abbreviates(words));
        }
        if (found.isEmpty()) {
            String tolerant = spelling.tolerant(key);
            found = tolerant.isEmpty() ? List.of() : users.spelled(tolerant);
            if (found.isEmpty() && !tolerant.isEmpty()) {
                found = entries("~" + tolerant, false).stream()
                        .map(entry -> entry.as(NameForm.TOLERANT))
                        .toList();
            }
        }
        return found;
    }

    private List<GazetteerEntry> entries(String key, boolean abbreviated) {
        List<GazetteerEntry> found = new ArrayList<>();
        for (int number : builtIn.find(key)) {
            GazetteerEntry entry = entry(number);
            if (abbreviated || entry.form() != NameForm.ABBREVIATION) {
                found.add(entry);
            }
        }
        found.sort(MOST_PEOPLE);
        return List.copyOf(found);
    }

    private GazetteerEntry entry(int number) {
        NameForm form = switch (number & 3) {
            case 0 -> NameForm.MAIN;
            case 1 -> NameForm.ALTERNATE;
            case 2 -> NameForm.ABBREVIATION;
            default -> NameForm.PART;
        };
        return builtIn.place(number >>> 2).as(form);
    }

    /// Whether the words are written as abbreviations are: in capitals, or with a dot.
    private static boolean abbreviates(String words) {
        return words.indexOf('.') >= 0 || words.chars().noneMatch(Character::isLowerCase);
    }
}
