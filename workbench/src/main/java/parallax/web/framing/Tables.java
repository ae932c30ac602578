package parallax.web.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parallax.actor.Voice;
import parallax.compare.framing.ActorNames;
import parallax.compare.framing.DescriptionClass;
import parallax.compare.framing.DistinctiveWord;
import parallax.compare.framing.NameUse;
import parallax.compare.framing.RoleCount;
import parallax.compare.framing.WordKind;
import parallax.web.framing.FramingModel.Choice;

/// The four tables of a case's framing, each as counts by source and voice.
final class Tables {
    static final String NAMES = "names";
    static final String PEOPLE = "people";
    static final String WORDS = "words";
    static final String ROLES = "roles";

    /// In the order of the page.
    static final List<String> ALL = List.of(NAMES, PEOPLE, WORDS, ROLES);

    private final CaseFraming held;

    Tables(CaseFraming held) {
        this.held = held;
    }

    /// What a table can be about.
    List<Choice> choices(String table) {
        return switch (table) {
            case NAMES -> held.framing().actors().stream().map(Tables::choice).toList();
            case PEOPLE ->
                held.framing().descriptions().stream().map(Tables::choice).toList();
            case WORDS -> sources();
            default -> agents();
        };
    }

    private static Choice choice(ActorNames names) {
        return new Choice(names.actor().id(), names.actor().name(), names.count());
    }

    private static Choice choice(DescriptionClass people) {
        return new Choice(people.name(), people.name().replace('_', ' '), people.count());
    }

    private List<Choice> sources() {
        List<Choice> choices = new ArrayList<>();
        words().forEach((source, words) -> choices.add(new Choice(source, source, words.size())));
        choices.sort(
                Comparator.comparingLong((Choice choice) -> -choice.count()).thenComparing(Choice::name));
        return choices;
    }

    private List<Choice> agents() {
        Map<String, Long> counts = new TreeMap<>();
        held.framing().roles().forEach(role -> counts.merge(role.actor(), (long) role.count(), Long::sum));
        List<Choice> choices = new ArrayList<>();
        counts.forEach((id, count) -> choices.add(new Choice(id, held.actors().name(id), count)));
        choices.sort(
                Comparator.comparingLong((Choice choice) -> -choice.count()).thenComparing(Choice::id));
        return choices;
    }

    /// @param chosen the id of one of the choices
    List<Entry> entries(String table, String chosen) {
        return switch (table) {
            case NAMES ->
                held.framing().actors().stream()
                        .filter(names -> names.actor().id().equals(chosen))
                        .flatMap(names -> names.uses().stream())
                        .map(Tables::entry)
                        .toList();
            case PEOPLE ->
                held.framing().descriptions().stream()
                        .filter(people -> people.name().equals(chosen))
                        .flatMap(people -> people.uses().stream())
                        .map(Tables::entry)
                        .toList();
            case WORDS -> wordsOf(chosen);
            default ->
                held.framing().roles().stream()
                        .filter(role -> role.actor().equals(chosen))
                        .map(Tables::entry)
                        .toList();
        };
    }

    private static Entry entry(NameUse use) {
        return new Entry(use.words(), "", use.source(), use.voice(), use.accounts(), use.speakers(), 0, use.spans());
    }

    private static Entry entry(RoleCount role) {
        String does = role.role() == RoleCount.Role.AGENT ? "acts" : "is acted upon";
        String status = role.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Entry(
                does + ": " + role.type().name() + ", " + status,
                "",
                role.source(),
                role.voice(),
                role.accounts(),
                List.of(),
                role.events(),
                role.spans());
    }

    private SortedMap<String, List<DistinctiveWord>> words() {
        return held.framing().ownWords();
    }

    /// Names tell what a source writes about, not how: they are left to the other tables.
    private List<Entry> wordsOf(String source) {
        List<Entry> entries = new ArrayList<>();
        add(entries, source, words().getOrDefault(source, List.of()), Voice.OWN);
        add(entries, source, held.framing().attributedWords().getOrDefault(source, List.of()), Voice.ATTRIBUTED);
        return entries;
    }

    private static void add(List<Entry> entries, String source, List<DistinctiveWord> words, Voice voice) {
        for (DistinctiveWord word : words) {
            if (word.kind() == WordKind.CONTENT) {
                entries.add(
                        new Entry(word.word(), note(word), source, voice, word.accounts(), List.of(), 0, word.spans()));
            }
        }
    }

    private static String note(DistinctiveWord word) {
        return String.format(
                Locale.ROOT,
                "z %.1f (%.1f to %.1f), in %d accounts; elsewhere %d times in %d",
                word.logOdds().z(),
                word.stability().low(),
                word.stability().high(),
                word.accounts(),
                word.elsewhere(),
                word.accountsElsewhere());
    }
}
