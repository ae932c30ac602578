package parallax.language.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads words with the trained encoder: one pass of the network for parts of speech, trees, names, attribution and
/// where sentences begin. Safe to share between threads; a document is read alike whatever is read beside it.
public final class Encoder {
    /// From which logit on the network begins a sentence where no rule does.
    private static final float SURE = 0.5f;

    /// Parts of speech of words that tell nothing by themselves.
    private static final Set<String> BINDING =
            Set.of("ADP", "DET", "CCONJ", "SCONJ", "PART", "NUM", "PUNCT", "SYM", "INTJ");

    private final WordPiece vocabulary = new WordPiece();
    private final Network network = new Network();
    private final Heads heads = new Heads(network.metadata());

    private Encoder() {}

    /// The encoder that ships with Parallax. A program has one, loaded at the first call: its weights never change and
    /// lie outside of Java's heap.
    ///
    /// @throws IllegalStateException if it cannot be loaded on this machine
    public static Encoder builtIn() {
        return BuiltIn.ENCODER;
    }

    private static final class BuiltIn {
        private static final Encoder ENCODER = new Encoder();
    }

    /// Reads the paragraphs of one document.
    ///
    /// @param supposed whether the sentences are only supposed, so that the network may begin others
    /// @return for each paragraph its sentences; together they have the paragraph's words in order
    public List<List<List<ReadWord>>> read(List<Paragraph> document, boolean supposed) {
        List<List<List<ReadWord>>> read = new ArrayList<>();
        document.forEach(paragraph -> read.add(new ArrayList<>()));
        for (List<Sections.Part> section : Sections.of(document)) {
            List<Paragraph> paragraphs =
                    section.stream().map(Sections.Part::paragraph).toList();
            SectionScores scores = scores(paragraphs);
            int from = 0;
            for (Sections.Part part : section) {
                read.get(part.number()).addAll(paragraph(part.paragraph(), scores, from, supposed));
                from += part.paragraph().size();
            }
        }
        return read;
    }

    private SectionScores scores(List<Paragraph> section) {
        SectionScores scores =
                new SectionScores(section.stream().mapToInt(Paragraph::size).sum());
        List<Window> windows = Windows.of(section, vocabulary);
        List<Scores> found = windows.parallelStream().map(network::run).toList();
        for (int at = 0; at < windows.size(); at++) {
            scores.add(windows.get(at), found.get(at));
        }
        return scores;
    }

    private List<List<ReadWord>> paragraph(Paragraph paragraph, SectionScores scores, int from, boolean supposed) {
        List<Integer> starts = starts(paragraph, scores, from, supposed);
        int end = starts.removeLast();
        List<String> roles = heads.roles.best(scores.roles(from, end));
        List<List<ReadWord>> sentences = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            int start = starts.get(at);
            int next = at + 1 < starts.size() ? starts.get(at + 1) : end;
            sentences.add(sentence(scores, start, next, roles.subList(start - from, next - from)));
        }
        return sentences;
    }

    /// Where sentences begin, and where the paragraph ends. What the rules see stands, because they see the layout,
    /// too;
    /// the network adds sentences that no mark ends.
    private static List<Integer> starts(Paragraph paragraph, SectionScores scores, int from, boolean supposed) {
        List<Integer> starts = new ArrayList<>();
        int word = from;
        for (List<String> sentence : paragraph.sentences()) {
            for (int at = 0; at < sentence.size(); at++, word++) {
                boolean unmarked = supposed && at > 0 && !isStopOrClosing(sentence.get(at - 1));
                if (at == 0 || (unmarked && scores.start(word) > SURE)) {
                    starts.add(word);
                }
            }
        }
        starts.add(word);
        return starts;
    }

    /// What the rules have weighed already: a stop, or what closes a quotation or bracket behind one.
    private static boolean isStopOrClosing(String form) {
        return ".!?…”\"»)]’'".indexOf(form.charAt(form.length() - 1)) >= 0;
    }

    /// Of words that only bind others no meaning is kept: a long text has many.
    private static boolean meansSomething(String tag) {
        int end = tag.indexOf('.');
        return !BINDING.contains(end < 0 ? tag : tag.substring(0, end));
    }

    private List<ReadWord> sentence(SectionScores scores, int from, int to, List<String> roles) {
        int[] tree = SpanningTree.heads(scores.arcs(from, to));
        List<String> names = heads.names.best(scores.names(from, to));
        List<ReadWord> words = new ArrayList<>(to - from);
        for (int at = 0; at < tree.length; at++) {
            String tag = heads.tags.get(LabelChain.argmax(scores.tag(from + at)));
            float[] above = tree[at] == 0 ? null : scores.above(from + tree[at] - 1);
            String relation = heads.relation(scores.child(from + at), above);
            EventEvidence event = heads.events.of(scores.event(from + at), scores.status(from + at));
            Meaning meaning = meansSomething(tag) ? Meaning.of(scores.meaning(from + at)) : Meaning.UNKNOWN;
            words.add(new ReadWord(tag, tree[at] - 1, relation, names.get(at), event, meaning, roles.get(at)));
        }
        return List.copyOf(words);
    }
}
