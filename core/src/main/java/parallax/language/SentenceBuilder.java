package parallax.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import parallax.language.encoder.EventEvidence;
import parallax.language.encoder.Meaning;
import parallax.language.encoder.ReadWord;
import parallax.text.Span;

/// Makes tokens of words, and spans of labels.
final class SentenceBuilder {
    private final Lemmas lemmas = new Lemmas();
    private final PlainTokens plain = new PlainTokens();

    Sentence build(String text, WordSentence sentence) {
        int[] tokenOf = tokenOf(sentence.words());
        boolean headline = PlainTokens.isHeadline(
                sentence.words().stream().map(word -> word.span().in(text)).toList());
        List<Token> tokens = new ArrayList<>();
        List<Dependency> tree = new ArrayList<>();
        Map<Integer, EventEvidence> events = new HashMap<>();
        Map<Integer, Meaning> meanings = new HashMap<>();
        int from = 0;
        while (from < tokenOf.length) {
            int to = from + 1;
            while (to < tokenOf.length && tokenOf[to] == tokenOf[from]) {
                to++;
            }
            Span span = sentence.words().get(from).token();
            String tag = isBareTime(sentence.read(), from) ? "ADV" : Compounds.tag(sentence.read(), from, to);
            tokens.add(token(span, span.in(text), plain.settled(span.in(text), tag, from == 0, headline)));
            ReadWord head = sentence.read().get(Compounds.headOf(sentence.read(), from, to));
            if (!head.event().equals(EventEvidence.NONE)) {
                events.put(tokens.size() - 1, head.event());
            }
            if (!head.meaning().isUnknown()) {
                meanings.put(tokens.size() - 1, head.meaning());
            }
            tree.add(new Dependency(head.head() < 0 ? -1 : tokenOf[head.head()], head.relation()));
            from = to;
        }
        Span whole = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        return new Sentence(
                whole,
                tokens,
                tree,
                spans(sentence, ReadWord::name, (span, kind) -> new Name(span, kind(kind))),
                spans(sentence, ReadWord::role, (span, role) -> new AttributionSpan(span, role(role))),
                events,
                meanings);
    }

    /// A noun that stands alone for when or how far, as `yesterday` does: later rooms take it for the adverb it acts
    /// as.
    private static boolean isBareTime(List<ReadWord> words, int at) {
        return words.get(at).relation().equals("obl:unmarked")
                && words.get(at).tag().equals("NOUN")
                && words.stream().noneMatch(word -> word.head() == at);
    }

    /// For each word the number of its token.
    private static int[] tokenOf(List<WordSpan> words) {
        int[] tokenOf = new int[words.size()];
        for (int at = 1; at < tokenOf.length; at++) {
            boolean same = words.get(at).token().equals(words.get(at - 1).token());
            tokenOf[at] = tokenOf[at - 1] + (same ? 0 : 1);
        }
        return tokenOf;
    }

    private Token token(Span span, String form, String tag) {
        int dot = tag.indexOf('.');
        PartOfSpeech pos = PartOfSpeech.valueOf(dot < 0 ? tag : tag.substring(0, dot));
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        if (dot > 0) {
            features.add(Feature.valueOf(tag.substring(dot + 1)));
        }
        return new Token(span, form, lemmas.of(form, pos, features), pos, features);
    }

    /// The spans that a BIO labelling of the words draws.
    private static <T> List<T> spans(
            WordSentence sentence, Function<ReadWord, String> label, BiFunction<Span, String, T> made) {
        List<T> spans = new ArrayList<>();
        int size = sentence.words().size();
        int from = 0;
        while (from < size) {
            String first = label.apply(sentence.read().get(from));
            int to = from + 1;
            if (!first.equals("O")) {
                String inside = "I-" + first.substring(2);
                while (to < size && label.apply(sentence.read().get(to)).equals(inside)) {
                    to++;
                }
                int start = sentence.words().get(from).span().start();
                int end = sentence.words().get(to - 1).span().end();
                spans.add(made.apply(new Span(start, end), first.substring(2)));
            }
            from = to;
        }
        return spans;
    }

    private static NameKind kind(String label) {
        return switch (label) {
            case "PER" -> NameKind.PERSON;
            case "ORG" -> NameKind.ORGANISATION;
            case "LOC" -> NameKind.PLACE;
            case "GRP" -> NameKind.GROUP;
            default -> NameKind.OTHER;
        };
    }

    private static AttributionRole role(String label) {
        return switch (label) {
            case "source" -> AttributionRole.SOURCE;
            case "cue" -> AttributionRole.CUE;
            case "content" -> AttributionRole.CONTENT;
            default -> throw new IllegalStateException("the model knows a role '" + label + "'");
        };
    }
}
