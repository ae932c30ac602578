package parallax.compare.happening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.Naming;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.event.Event;
import parallax.event.EventStatus;
import parallax.place.Place;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.statement.Told;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.text.WordClasses;
import parallax.time.Interval;
import parallax.time.TimeExpression;

/// Reads the tellings of accounts out of their records and texts.
final class TellingReader {
    /// What a feature of a neighbouring sentence weighs beside one of the own sentence.
    private static final double NEARBY = 0.5;
    /// Words that stand further from the trigger do not describe it.
    private static final int WINDOW = 24;
    /// So many sentences before say what a sentence is about.
    private static final int NEAR = 2;
    /// So many words before a trigger and behind it can say no to it.
    private static final int BEFORE = 12;
    private static final int BEHIND = 8;
    private static final int LONGEST_DAYS = 31;
    private static final int ORDINALS = 10;

    private final ActLexicon acts = new ActLexicon();
    private final WordClasses classes = WordClasses.read(TellingReader.class, "word-classes.tsv");

    /// The tellings of all accounts of a story, in order of accounts and events.
    List<Telling> read(StoryAccounts story) {
        List<Telling> tellings = new ArrayList<>();
        story.accounts().forEach(compared -> tellings.addAll(new Page(story, compared).tellings()));
        return tellings;
    }

    /// One account.
    private final class Page {
        private final StoryAccounts story;
        private final Compared compared;
        private final String text;
        /// Offsets that names of actors and places hold.
        private final BitSet taken = new BitSet();
        private final List<Words> sentences = new ArrayList<>();
        private final List<Map<String, Double>> features = new ArrayList<>();

        Page(StoryAccounts story, Compared compared) {
            this.story = story;
            this.compared = compared;
            this.text = compared.account().document().text();
            for (Passage passage : compared.account().passages()) {
                if (passage.kind() != PassageKind.BOILERPLATE && passage.kind() != PassageKind.BYLINE) {
                    sentences.addAll(Words.of(text, passage, classes.words("abbreviation")));
                }
            }
            compared.account().namings().forEach(naming -> take(naming.span()));
            compared.account().places().forEach(place -> take(place.span()));
            Map<Integer, Map<String, Double>> names = names();
            for (int at = 0; at < sentences.size(); at++) {
                features.add(names.getOrDefault(at, new HashMap<>()));
            }
        }

        private void take(Span span) {
            taken.set(span.start(), span.end());
        }

        private Map<Integer, Map<String, Double>> names() {
            Map<Integer, Map<String, Double>> found = new HashMap<>();
            for (Naming naming : compared.account().namings()) {
                String id = story.actors().id(compared.id(), naming.actor());
                int at = sentenceAt(naming.span().start());
                if (id != null && at >= 0) {
                    found.computeIfAbsent(at, any -> new HashMap<>()).put("=" + id, 1.0);
                }
            }
            for (Place place : compared.account().places()) {
                int at = sentenceAt(place.span().start());
                if (at >= 0) {
                    String name = "@" + FoldedName.of(place.span().in(text));
                    found.computeIfAbsent(at, any -> new HashMap<>()).put(name, 1.0);
                }
            }
            return found;
        }

        private int sentenceAt(int offset) {
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                Span span = sentences.get(middle).span();
                if (span.contains(offset)) {
                    return middle;
                }
                if (offset < span.start()) {
                    high = middle - 1;
                } else {
                    low = middle + 1;
                }
            }
            return -1;
        }

        List<Telling> tellings() {
            List<Telling> tellings = new ArrayList<>();
            for (Told<Event> told : compared.account().events()) {
                int at = sentenceAt(told.record().trigger().start());
                if (at >= 0) {
                    tellings.add(telling(told, at));
                }
            }
            return tellings;
        }

        private Telling telling(Told<Event> told, int at) {
            Event event = told.record();
            Words sentence = sentences.get(at);
            int first = Math.min(
                    sentence.indexAt(event.trigger().start()), sentence.lower().size() - 1);
            int end = Math.max(first + 1, sentence.indexAt(event.trigger().end()));
            Statement inside = story.tellers(compared.id()).statement(told.inside());
            TimeExpression time = time(event, sentence, inside);
            return new Telling(
                    new RecordRef(compared.id(), event.id()),
                    compared,
                    event,
                    inside,
                    story.tellers(compared.id()).holder(told.inside()),
                    acts.of(sentence.lower(), first, end, event.type()),
                    sentence,
                    at,
                    described(at, first, event),
                    names(sentence),
                    ordinals(sentence),
                    time == null ? Interval.UNKNOWN : event.time(),
                    time == null ? null : time.span(),
                    place(event, sentence),
                    story.actors().ids(compared.id(), event.actors()),
                    story.actors().ids(compared.id(), event.recipients()),
                    isDenied(event, sentence, first, inside),
                    story.published(compared.id()));
        }

        private Map<String, Double> described(int at, int first, Event event) {
            Map<String, Double> found = new HashMap<>(features.get(at));
            Words sentence = sentences.get(at);
            for (int i = Math.max(0, first - WINDOW);
                    i < Math.min(sentence.lower().size(), first + WINDOW);
                    i++) {
                String word = sentence.lower().get(i);
                if (word.length() > 2 && !Character.isDigit(word.charAt(0)) && !classes.is("common", word)) {
                    found.put(WordForms.noun(word), 1.0);
                }
            }
            story.actors().ids(compared.id(), event.recipients()).forEach(id -> found.put("=" + id, 1.0));
            story.actors().ids(compared.id(), event.actors()).forEach(id -> found.put("=" + id, 1.0));
            nearby(at).forEach(near -> features.get(near).keySet().forEach(name -> found.putIfAbsent(name, NEARBY)));
            return found;
        }

        /// "no attack", "never laid", "denied": not "a failed bid to take", "unable to reach".
        private boolean isDenied(Event event, Words sentence, int first, @Nullable Statement inside) {
            if (event.status() != EventStatus.DENIED) {
                return false;
            }
            if (inside != null && inside.kind() == StatementKind.DENIES) {
                return true;
            }
            boolean no = false;
            for (int i = Math.max(0, first - BEFORE);
                    i < Math.min(sentence.lower().size(), first + BEHIND);
                    i++) {
                String word = sentence.lower().get(i);
                if (classes.is("failing", word)) {
                    return false;
                }
                no |= classes.is("denying", word) || word.endsWith("n't");
            }
            return no;
        }

        /// Words with a capital that neither begin the sentence nor belong to an actor or place.
        private Set<String> names(Words sentence) {
            Set<String> found = new HashSet<>();
            for (int i = 1; i < sentence.spans().size(); i++) {
                Span word = sentence.spans().get(i);
                String lower = sentence.lower().get(i);
                boolean capital = Character.isUpperCase(text.charAt(word.start())) && lower.length() > 2;
                if (capital
                        && !taken.get(word.start())
                        && !classes.is("common", lower)
                        && !classes.is("generic", lower)) {
                    found.add(WordForms.noun(lower));
                }
            }
            return sentence.isHeadline() ? Set.of() : found;
        }

        private List<Integer> nearby(int at) {
            List<Integer> near = new ArrayList<>();
            for (int i = Math.max(0, at - NEAR); i <= at; i++) {
                if (i != at
                        && sentences.get(i).passage().kind()
                                == sentences.get(at).passage().kind()) {
                    near.add(i);
                }
            }
            return near;
        }

        private Set<Integer> ordinals(Words sentence) {
            Set<Integer> found = new HashSet<>();
            List<String> words = sentence.lower();
            for (int i = 0; i < words.size(); i++) {
                for (int n = 1; n <= ORDINALS; n++) {
                    boolean behind = i > 0 && classes.is("round", words.get(i - 1)) && isNumber(n, words.get(i));
                    boolean before = i + 1 < words.size()
                            && isOrdinal(n, words.get(i))
                            && (classes.is("round", words.get(i + 1))
                                    || i + 2 < words.size() && classes.is("round", words.get(i + 2)));
                    if (behind || before) {
                        found.add(n);
                    }
                }
            }
            return found;
        }

        private boolean isOrdinal(int n, String word) {
            return classes.is("ordinal-" + n, word)
                    && (word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th"));
        }

        private boolean isNumber(int n, String word) {
            return word.equals(Integer.toString(n)) || classes.is("ordinal-" + n, word) && !isOrdinal(n, word);
        }

        /// The expression of the sentence, under the same statement, that gives the event's days.
        private @Nullable TimeExpression time(Event event, Words sentence, @Nullable Statement inside) {
            if (!isShort(event.time())) {
                return null;
            }
            TimeExpression best = null;
            for (TimeExpression time : compared.account().times()) {
                if (sentence.span().contains(time.span())
                        && meet(time.interval(), event.time())
                        && isWith(time.span(), inside)
                        && (best == null || isNearer(event, time, best))) {
                    best = time;
                }
            }
            return best;
        }

        /// Rather one that begins with the event than one that ends it, else the nearer one.
        private static boolean isNearer(Event event, TimeExpression one, TimeExpression other) {
            boolean begins = Objects.equals(one.interval().from(), event.time().from());
            boolean otherBegins =
                    Objects.equals(other.interval().from(), event.time().from());
            int far = Math.abs(one.span().start() - event.trigger().start());
            int otherFar = Math.abs(other.span().start() - event.trigger().start());
            return begins != otherBegins ? begins : far < otherFar;
        }

        private boolean isWith(Span time, @Nullable Statement inside) {
            return inside == null || inside.content().stream().anyMatch(piece -> piece.contains(time));
        }

        private static boolean isShort(Interval time) {
            return time.from() != null
                    && time.to() != null
                    && !time.to().isAfter(time.from().plusDays(LONGEST_DAYS));
        }

        private static boolean meet(Interval one, Interval other) {
            return one.from() != null
                    && one.to() != null
                    && other.from() != null
                    && other.to() != null
                    && !one.from().isAfter(other.to())
                    && !other.from().isAfter(one.to());
        }

        /// The place of the sentence by the event's name for it; the last that is so called before the trigger's end,
        /// or the first behind.
        private @Nullable Place place(Event event, Words sentence) {
            if (event.place() == null) {
                return null;
            }
            String wanted = FoldedName.of(event.place());
            for (Place place : compared.account().places()) {
                boolean named = FoldedName.of(place.name()).equals(wanted)
                        || FoldedName.of(place.span().in(text)).equals(wanted);
                if (named && sentence.span().contains(place.span())) {
                    return place;
                }
            }
            return null;
        }
    }
}
