package parallax.place;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Cast;
import parallax.actor.Mention;
import parallax.language.Name;
import parallax.language.NameKind;
import parallax.language.Reading;
import parallax.place.Candidate.Evidence;
import parallax.place.Candidate.Origin;
import parallax.place.Toponym.Sense;
import parallax.text.Span;

/// Decides which candidates of an account are toponyms, and in which sense.
final class ToponymJudge {
    /// So many people, and a name that nothing in the sentence speaks for is more likely a place than somebody's.
    private static final long WELL_KNOWN = 50_000;
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final int LONGEST_WORD = 20;
    private static final int LONGEST_MENTION = 200;

    /// Those whose name may end in where they are: "the Governor of Zenda", "the people of Zenda".
    private static final Set<ActorKind> PEOPLE =
            EnumSet.of(ActorKind.POPULATION_GROUP, ActorKind.PERSON, ActorKind.UNNAMED);

    private final PlaceWords words;
    private final String text;
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, ActorKind> kinds = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> settled = new HashSet<>();

    ToponymJudge(PlaceWords words, Reading reading, Cast cast, List<Candidate> candidates) {
        this.words = words;
        this.text = reading.document().text();
        for (Actor actor : cast.actors()) {
            kinds.put(actor.id(), actor.kind());
        }
        cast.mentions().forEach(mention -> mentions.merge(mention.span().start(), mention, ToponymJudge::longer));
        reading.sentences().forEach(sentence -> sentence.names().forEach(this::learnPerson));
        candidates.stream().filter(ToponymJudge::settles).forEach(candidate -> settled.add(candidate.key()));
    }

    private static Mention longer(Mention a, Mention b) {
        return a.span().length() >= b.span().length() ? a : b;
    }

    /// The words of people's full names, which alone may be a surname.
    private void learnPerson(Name name) {
        if (name.kind() == NameKind.PERSON) {
            String key = PlaceKey.of(name.span().in(text));
            int last = key.lastIndexOf(' ');
            if (last > 0) {
                people.add(key.substring(last + 1));
                people.add(key);
            }
        }
    }

    private static boolean settles(Candidate candidate) {
        return candidate.origin() == Origin.NAMED && candidate.evidence() == Evidence.LOCATIVE
                || candidate.origin() == Origin.SHORT;
    }

    /// Whether the words are a toponym at all.
    boolean stands(Candidate candidate) {
        boolean locative = candidate.evidence() == Evidence.LOCATIVE;
        boolean known = !candidate.entries().isEmpty();
        boolean settledElsewhere = settled.contains(candidate.key());
        boolean surname = people.contains(candidate.key());
        return switch (candidate.origin()) {
            case SHORT, DEMONYM, PART, COMPOUND, EMBEDDED -> true;
            case NAMED -> locative || (known && (settledElsewhere || !surname));
            case OTHER_NAME -> locative || settledElsewhere || candidate.evidence() == Evidence.OWNER;
            case PERSON -> (candidate.evidence() == Evidence.OWNER || settledElsewhere) && !surname;
            case BARE -> (locative || settledElsewhere) && !surname;
        };
    }

    /// What the toponym is used for.
    Sense sense(Candidate candidate) {
        if (candidate.origin() == Origin.DEMONYM) {
            return Sense.DEMONYM;
        }
        if (candidate.origin() == Origin.EMBEDDED || candidate.evidence() == Evidence.TRACK) {
            return Sense.EMBEDDED;
        }
        if (candidate.origin() == Origin.COMPOUND) {
            return candidate.evidence() == Evidence.LOCATIVE ? Sense.LOCATIVE : Sense.ACTING;
        }
        if (candidate.origin() == Origin.SHORT && candidate.evidence() != Evidence.LOCATIVE) {
            return Sense.ACTING;
        }
        boolean named =
                candidate.evidence() == Evidence.LOCATIVE || settled.contains(candidate.key()) || wellKnown(candidate);
        return acts(candidate, named) ? Sense.ACTING : Sense.LOCATIVE;
    }

    private static boolean wellKnown(Candidate candidate) {
        return candidate.entries().stream()
                .anyMatch(entry -> entry.fromUser()
                        || entry.isCountry()
                        || entry.kind().equals("capital")
                        || entry.population() >= WELL_KNOWN);
    }

    /// Whether a mention of an actor takes the words; where there is none, whether too little speaks for a place.
    private boolean acts(Candidate candidate, boolean named) {
        Span span = candidate.span();
        for (var entry = mentions.floorEntry(span.end() - 1);
                entry != null && entry.getKey() > span.start() - LONGEST_MENTION;
                entry = mentions.lowerEntry(entry.getKey())) {
            Mention mention = entry.getValue();
            if (mention.span().overlaps(span)) {
                boolean inside = mention.span().start() < span.start();
                boolean people = PEOPLE.contains(kinds.getOrDefault(mention.actor(), ActorKind.STATE));
                boolean whereabouts = inside && (people ? after("from", span) : named && after("settled", span));
                return !whereabouts && !(named && after("within", span));
            }
        }
        return !named;
    }

    /// Whether the word right before belongs to a class.
    private boolean after(String wordClass, Span span) {
        String[] before = BLANKS.split(text.substring(Math.max(0, span.start() - LONGEST_WORD), span.start()), -1);
        int at = before.length - 1;
        while (at > 0 && (before[at].isEmpty() || before[at].equals("the"))) {
            at--;
        }
        return words.is(wordClass, before[at]);
    }
}
