package parallax.compare.framing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;
import parallax.text.reprint.Reprint;

/// What of an account its source wrote itself.
///
/// Left out are boilerplate, bylines and footnotes, how the source's accounts begin and end alike, what a document
/// repeats from its origin, and every longer sentence that an earlier account has had word for word, which is agency
/// copy or a standing notice. Linear in the texts.
final class OwnText {
    private static final Set<PassageKind> COUNTED =
            Set.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.BLOCK_QUOTATION, PassageKind.LIST);
    /// Shorter sentences are alike by chance.
    private static final int LONGER = 6;

    private final SourcedAccount sourced;
    private final List<Sentence> sentences;
    private final Stretches own;

    /// A sentence of a passage of some kind.
    record Sentence(PassageKind kind, List<Word> words) {
        Span span() {
            return words.getFirst().span().cover(words.getLast().span());
        }
    }

    private OwnText(SourcedAccount sourced, List<Sentence> sentences, Stretches own) {
        this.sourced = sourced;
        this.sentences = sentences;
        this.own = own;
    }

    /// The accounts in the order of their dates and ids.
    ///
    /// @param reprints which documents repeat which, as far as it is known
    static List<OwnText> of(List<SourcedAccount> accounts, List<Reprint> reprints) {
        Reading reading = new Reading(reprints);
        List<OwnText> whole = accounts.stream()
                .sorted(Comparator.comparing(OwnText::date)
                        .thenComparing(sourced -> sourced.compared().id()))
                .map(OwnText::whole)
                .toList();
        for (OwnText text : whole) {
            reading.templates
                    .computeIfAbsent(text.sourced.source(), source -> new Templates())
                    .add(text.words());
        }
        return whole.stream().map(reading::own).toList();
    }

    /// Undated accounts come last.
    private static String date(SourcedAccount sourced) {
        LocalDate published = sourced.compared().account().date().interval().from();
        return published == null ? "~" : published.toString();
    }

    private static OwnText whole(SourcedAccount sourced) {
        String text = sourced.compared().account().document().text();
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : sourced.compared().account().passages()) {
            if (COUNTED.contains(passage.kind()) || sourced.compared().isComment()) {
                Word.sentences(text, passage.span())
                        .forEach(words -> sentences.add(new Sentence(passage.kind(), words)));
            }
        }
        return new OwnText(sourced, sentences, new Stretches(List.of()));
    }

    SourcedAccount sourced() {
        return sourced;
    }

    /// All sentences, the source's own or not.
    List<Sentence> sentences() {
        return sentences;
    }

    /// Whether the source wrote the words that begin here.
    boolean isOwn(int offset) {
        return own.hold(offset);
    }

    private List<Word> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /// What is known while the accounts are gone through.
    private static final class Reading {
        private final Map<String, List<Span>> repeated = new HashMap<>();
        private final Map<String, Templates> templates = new HashMap<>();
        private final Set<Long> seen = new HashSet<>();

        Reading(List<Reprint> reprints) {
            for (Reprint reprint : reprints) {
                repeated.computeIfAbsent(reprint.document(), document -> new ArrayList<>())
                        .addAll(reprint.spans());
            }
        }

        OwnText own(OwnText whole) {
            Stretches foreign = foreign(whole);
            List<Span> own = new ArrayList<>();
            for (Sentence sentence : whole.sentences) {
                if (isNew(sentence.words())) {
                    sentence.words().stream()
                            .map(Word::span)
                            .filter(span -> !foreign.hold(span.start()))
                            .forEach(own::add);
                }
            }
            return new OwnText(whole.sourced, whole.sentences, new Stretches(own));
        }

        /// Copied, or the source's template.
        private Stretches foreign(OwnText whole) {
            String document = whole.sourced.compared().account().document().id();
            List<Span> spans = new ArrayList<>(repeated.getOrDefault(document, List.of()));
            Templates template = templates.getOrDefault(whole.sourced.source(), new Templates());
            List<Word> words = whole.words();
            words.subList(0, template.opening(words)).forEach(word -> spans.add(word.span()));
            words.subList(words.size() - template.closing(words), words.size()).forEach(word -> spans.add(word.span()));
            return new Stretches(spans);
        }

        private boolean isNew(List<Word> sentence) {
            return sentence.size() < LONGER || seen.add(hash(sentence));
        }

        private static long hash(List<Word> sentence) {
            long hash = sentence.size();
            for (Word word : sentence) {
                hash = (hash ^ word.form().hashCode()) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            return hash;
        }
    }
}
