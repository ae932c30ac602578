package parallax.talks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.actor.Cast;
import parallax.event.Participants;
import parallax.language.Reading;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.language.Token;
import parallax.place.Place;
import parallax.statement.Statements;
import parallax.text.Span;

/// Finds negotiation tracks and positions by lists of words and the trees of their sentences.
public final class TalksReader {
    /// How many sentences around an assembly are asked whether it is about peace.
    private static final int NEAR = 3;

    private final TalksLexicon lexicon = new TalksLexicon();
    private final Fulfilments fulfilments = new Fulfilments();

    /// Positions carry ids `p1`, `p2` … in order of their words.
    ///
    /// @param publisher the actor that speaks in the account's own voice; absent where that is nobody known
    public Talks read(
            Reading reading, Cast cast, Statements statements, List<Place> places, @Nullable String publisher) {
        List<Sentence> sentences = reading.sentences();
        List<TrackMention> mentions = new TrackResolver(sentences)
                .resolve(negotiations(sentences, mentions(sentences, places, new Participants(cast))), places);
        if (mentions.isEmpty()) {
            return Talks.NONE;
        }
        Holders holders = new Holders(lexicon, cast, statements, publisher);
        PositionFinder finder = new PositionFinder(lexicon, holders, new TracksInText(mentions));
        List<PositionFinder.Found> found = new ArrayList<>();
        List<PositionFinder.Found> before = List.of();
        for (int i = 0; i < sentences.size(); i++) {
            before = finder.find(i, sentences.get(i), before);
            found.addAll(before);
        }
        return new Talks(tracks(reading, mentions), positions(found, sentences, statements));
    }

    private List<Position> positions(
            List<PositionFinder.Found> found, List<Sentence> sentences, Statements statements) {
        Set<Span> conditions = new HashSet<>();
        for (PositionFinder.Found position : found) {
            Span condition = position.condition();
            if (condition != null) {
                conditions.add(condition);
            }
        }
        Map<Span, ConditionStatus> statuses = fulfilments.of(conditions, sentences, statements);
        List<Position> positions = new ArrayList<>();
        found.forEach(position -> positions.add(position.position("p" + (positions.size() + 1), statuses)));
        return positions;
    }

    private List<TrackMention> mentions(List<Sentence> sentences, List<Place> places, Participants participants) {
        TreeMap<Integer, Place> byStart = new TreeMap<>();
        places.forEach(place -> byStart.put(place.span().start(), place));
        Set<String> keys =
                places.stream().map(place -> TrackFinder.key(place.name())).collect(Collectors.toSet());
        TrackFinder.Names names = new TrackFinder.Names() {
            @Override
            public boolean isInsideName(Span words) {
                return participants.isInsideName(words);
            }

            @Override
            public boolean isActor(Span words) {
                return !participants.in(words).isEmpty();
            }
        };
        List<TrackMention> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (speaks(sentences.get(i), byStart)) {
                SentenceTree tree = new SentenceTree(sentences.get(i));
                found.addAll(new TrackFinder(lexicon, i, tree, byStart, keys, names).find());
            }
        }
        return found;
    }

    /// Leaves out assemblies that nothing near says to be about peace, and meetings of which nothing is said where no
    /// negotiation is known.
    private List<TrackMention> negotiations(List<Sentence> sentences, List<TrackMention> found) {
        int[] before = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            before[i + 1] = before[i] + (negotiates(sentences.get(i)) ? 1 : 0);
        }
        Set<String> named = new HashSet<>();
        List<TrackMention> kept = new ArrayList<>();
        for (TrackMention mention : found) {
            String lemma = sentences
                    .get(mention.sentence())
                    .tokens()
                    .get(mention.head())
                    .lemma();
            int from = Math.max(0, mention.sentence() - NEAR);
            int to = Math.min(sentences.size(), mention.sentence() + NEAR + 1);
            boolean noun = lexicon.is("track", lemma) || lexicon.is("named", lemma);
            if (mention.form() == TrackMention.Form.ROUND && !noun && !isRound(mention, kept)) {
                continue;
            }
            boolean near = before[to] > before[from] || lexicon.is("negotiating", lemma.toLowerCase(Locale.ROOT));
            near |= before[sentences.size()] > 0 && mention.form() == TrackMention.Form.MEETING;
            if (near && mention.track() != null && !(mention.form() == TrackMention.Form.MEETING && mention.other())) {
                named.add(mention.track());
            }
            if (near) {
                kept.add(mention);
            }
        }
        kept.removeIf(mention -> mention.form() == TrackMention.Form.MEETING && !named.contains(mention.track()));
        return kept;
    }

    /// Whether "the second" follows words about rounds.
    private static boolean isRound(TrackMention mention, List<TrackMention> before) {
        TrackMention last = before.isEmpty() ? null : before.getLast();
        return last != null && last.form() == TrackMention.Form.ROUND && last.sentence() >= mention.sentence() - NEAR;
    }

    private boolean negotiates(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (lexicon.is("negotiating", token.lemma().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(Sentence sentence, TreeMap<Integer, Place> places) {
        for (Token token : sentence.tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (lexicon.is("track", lemma)
                    || lexicon.is("named", lemma)
                    || lexicon.is("venue", lemma)
                    || lexicon.number("ordinal", lemma).isPresent()) {
                return true;
            }
        }
        Integer place = places.ceilingKey(sentence.span().start());
        return place != null && place < sentence.span().end();
    }

    private static List<Track> tracks(Reading reading, List<TrackMention> mentions) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (TrackMention mention : mentions) {
            String track = mention.track();
            if (track != null) {
                spans.computeIfAbsent(track, key -> new ArrayList<>()).add(mention.span());
                names.merge(track, named(reading, mention), TalksReader::better);
            }
        }
        return spans.entrySet().stream()
                .map(entry -> new Track(
                        entry.getKey(), name(names.get(entry.getKey()), entry.getKey()), distinct(entry.getValue())))
                .toList();
    }

    private static List<Span> distinct(Collection<Span> spans) {
        return spans.stream().distinct().toList();
    }

    /// The words where they hold the track's own name; empty otherwise.
    private static String named(Reading reading, TrackMention mention) {
        String words = reading.document().words(mention.span()).replaceAll("\\s++", " ");
        return mention.track() != null
                        && !mention.isVenue()
                        && TrackFinder.key(words).contains(mention.track())
                ? words
                : "";
    }

    private static String better(String before, String now) {
        return before.isEmpty() ? now : before;
    }

    private static String name(@Nullable String words, String id) {
        return words == null || words.isEmpty() ? id : words;
    }
}
