package parallax.text.reprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.text.Document;
import parallax.text.Span;
import parallax.text.reprint.Fingerprint.Overlap;
import parallax.text.reprint.Reprint.Kind;

/// Finds documents that repeat one another, one document after the other: each is compared only with those earlier ones
/// that share rare word sequences with it, and copies are represented by the first of their kind. Time and memory grow
/// with the words, not with the pairs; about 15 kB are kept of an article.
///
/// The same documents in the same order give the same answer. Not for use by several threads at once.
public final class ReprintFinder {
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.5;
    private static final double SOME = 0.2;
    private static final int FEWEST_SENTENCES = 3;
    /// Two that report one speech share sentences of it, but seldom so many characters in a row.
    private static final int FEWEST_CHARACTERS = 300;
    /// One word sequence in eight is indexed.
    private static final int SAMPLE = 8;
    private static final int FEWEST_SEQUENCES = 2;
    /// A sequence that stands in more documents is a phrase or a notice, and tells nothing.
    private static final int MOST_DOCUMENTS = 50;
    private static final int MOST_CANDIDATES = 16;
    /// A headline or byline may have changed.
    private static final int LEAD = 10;

    private final Map<Long, Fingerprint> wholes = new HashMap<>();
    private final List<Fingerprint> fingerprints = new ArrayList<>();
    private final Map<Integer, List<Integer>> index = new HashMap<>();

    /// All repetitions among documents, in their order.
    public static List<Reprint> find(List<Document> documents) {
        ReprintFinder finder = new ReprintFinder();
        return documents.stream()
                .flatMap(document -> finder.add(document).stream())
                .toList();
    }

    /// Takes one more document, and says which earlier ones it repeats, or is repeated by; the closest first.
    public List<Reprint> add(Document document) {
        Fingerprint added = Fingerprint.of(document);
        Fingerprint same = wholes.putIfAbsent(added.whole(), added);
        if (same != null) {
            return exact(document, added, same);
        }
        List<Reprint> found = candidates(added).stream()
                .flatMap(earlier -> compare(added, earlier).stream())
                .sorted(Comparator.comparingDouble((Reprint reprint) -> -reprint.share() - reprint.shareOfOrigin()))
                .toList();
        if (found.stream().noneMatch(reprint -> reprint.kind() == Kind.NEAR)) {
            remember(added);
        }
        return found;
    }

    private static List<Reprint> exact(Document document, Fingerprint added, Fingerprint same) {
        if (added.sentences() == 0 && document.text().strip().length() < 20) {
            return List.of(); // "Photo", "No comment": too little to be anyone's text.
        }
        return List.of(reprint(
                added,
                same,
                Kind.EXACT,
                new Overlap(1, 0, 0, all(added, same)),
                new Overlap(1, 0, 0, all(same, added))));
    }

    private static List<Span> all(Fingerprint one, Fingerprint other) {
        return one.in(other).spans();
    }

    private List<Fingerprint> candidates(Fingerprint added) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (int hash : added.sequences()) {
            if (hash % SAMPLE == 0) {
                index.getOrDefault(hash, List.of()).forEach(earlier -> hits.merge(earlier, 1, Integer::sum));
            }
        }
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= FEWEST_SEQUENCES)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(hit -> fingerprints.get(hit.getKey()))
                .toList();
    }

    private void remember(Fingerprint added) {
        int ordinal = fingerprints.size();
        fingerprints.add(added);
        for (int hash : added.sequences()) {
            if (hash % SAMPLE == 0) {
                List<Integer> holders = index.computeIfAbsent(hash, key -> new ArrayList<>(1));
                if (holders.size() < MOST_DOCUMENTS) {
                    holders.add(ordinal);
                }
            }
        }
    }

    private static Optional<Reprint> compare(Fingerprint added, Fingerprint earlier) {
        Overlap of = added.in(earlier);
        Overlap back = earlier.in(added);
        boolean few = Math.min(of.sentences(), back.sentences()) < FEWEST_SENTENCES;
        double closer = Math.max(of.share(), back.share());
        if (closer < SOME || of.share() == 0 || back.share() == 0 || (few && closer < NEARLY_ALL)) {
            return Optional.empty();
        }
        boolean near = Math.min(of.share(), back.share()) >= NEARLY_ALL;
        Kind kind = near ? Kind.NEAR : closer >= MOST ? Kind.REPRINT : Kind.EXCERPT;
        return kind == Kind.EXCERPT && longest(of) < FEWEST_CHARACTERS
                ? Optional.empty()
                : Optional.of(reprint(added, earlier, kind, of, back));
    }

    /// Characters of the longest stretch that is repeated.
    private static int longest(Overlap overlap) {
        return overlap.spans().stream().mapToInt(Span::length).max().orElse(0);
    }

    private static Reprint reprint(Fingerprint added, Fingerprint earlier, Kind kind, Overlap of, Overlap back) {
        return first(added, earlier, of, back)
                ? new Reprint(earlier.id(), added.id(), kind, back.share(), of.share(), back.spans(), of.spans())
                : new Reprint(added.id(), earlier.id(), kind, of.share(), back.share(), of.spans(), back.spans());
    }

    /// Whether the added document is the origin: published earlier; else the one that begins with what is shared, since
    /// who reprints puts words of his own before it; else the one of which more is shared.
    private static boolean first(Fingerprint added, Fingerprint earlier, Overlap of, Overlap back) {
        LocalDate one = added.published();
        LocalDate other = earlier.published();
        if (one != null && other != null && !one.equals(other)) {
            return one.isBefore(other);
        }
        return Math.abs(of.lead() - back.lead()) > LEAD ? of.lead() < back.lead() : of.share() > back.share();
    }
}
