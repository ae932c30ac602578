package parallax.compare.happening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Question;
import parallax.time.Interval;

/// Words for questions and answers.
final class QuestionWords {
    /// So many words of the text say what it is about.
    private static final int WORDS = 8;
    /// So many words lead a search for the silent.
    private static final int TERMS = 8;

    private QuestionWords() {}

    /// What a telling tells in the words of its account, from the trigger on: "opened fire on the ferry".
    static String phrase(Telling telling) {
        Words sentence = telling.sentence();
        String text = telling.in().account().document().text();
        int first = Math.min(
                sentence.indexAt(telling.event().trigger().start()),
                sentence.spans().size() - 1);
        int last = first;
        while (last + 1 < sentence.spans().size() && last + 1 < first + WORDS && joined(text, sentence, last)) {
            last++;
        }
        int start = Math.min(
                sentence.spans().get(first).start(), telling.event().trigger().start());
        int end = Math.max(
                sentence.spans().get(last).end(), telling.event().trigger().end());
        return text.substring(start, end).replaceAll("\\s+", " ").strip();
    }

    private static boolean joined(String text, Words sentence, int at) {
        String between = text.substring(
                sentence.spans().get(at).end(), sentence.spans().get(at + 1).start());
        return between.isBlank();
    }

    /// "the Coast Command, 27 March 2021, Sallow Point": what is known of the happening.
    static String circumstances(Telling telling) {
        StringBuilder words = new StringBuilder();
        if (telling.place() != null) {
            words.append(", ").append(telling.place().name());
        }
        if (!telling.days().isUnknown()) {
            words.append(", ").append(days(telling.days()));
        }
        return words.toString();
    }

    static String names(CaseActors actors, Collection<String> ids) {
        return ids.stream().map(actors::name).collect(Collectors.joining(", "));
    }

    /// "27 March 2021", "27 March 2021 to 2 April 2021".
    static String days(Interval days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            return from != null ? "from " + day(from) : to != null ? "until " + day(to) : "unknown";
        }
        return from.equals(to) ? day(from) : day(from) + " to " + day(to);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + day.format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT));
    }

    /// What the silent are searched for: the words, names and days of the tellings.
    static Question.Subject subject(List<Telling> tellings) {
        Set<String> terms = new TreeSet<>();
        Set<String> actors = new TreeSet<>();
        for (Telling telling : tellings) {
            telling.features().forEach((feature, weight) -> {
                if (feature.charAt(0) != '=' && weight == 1 && terms.size() < TERMS * tellings.size()) {
                    terms.add(feature.charAt(0) == '@' ? feature.substring(1) : feature);
                }
            });
            actors.addAll(telling.recipients());
        }
        return new Question.Subject(shared(terms, tellings), List.copyOf(actors), days(tellings));
    }

    private static List<String> shared(Set<String> terms, List<Telling> tellings) {
        return terms.stream()
                .filter(term -> tellings.stream()
                                .filter(telling -> telling.features().containsKey(term)
                                        || telling.features().containsKey("@" + term))
                                .map(telling -> telling.in().id())
                                .distinct()
                                .count()
                        >= 2)
                .toList();
    }

    private static Interval days(List<Telling> tellings) {
        LocalDate from = null;
        LocalDate to = null;
        for (Telling telling : tellings) {
            LocalDate first = telling.days().from();
            LocalDate last = telling.days().to();
            from = first != null && (from == null || first.isBefore(from)) ? first : from;
            to = last != null && (to == null || last.isAfter(to)) ? last : to;
        }
        return new Interval(from, to);
    }
}
