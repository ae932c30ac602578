package parallax.compare.match;

import ai.onnxruntime.OrtException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parallax.eval.coref.CorefCorpus;
import parallax.eval.coref.CorefText;
import parallax.eval.coref.GoldMentions;
import parallax.language.EncoderLanguageModel;
import parallax.language.NumberedModel;
import parallax.number.Lexemes;

/// What the training of the pairs is made of. See README.md.
///
/// usage: MatchTable weights OUT X-mentions.jsonl …
///        MatchTable pairs OUT X-mentions.jsonl stories.tsv
///        MatchTable vectors OUT X-mentions.jsonl reader.onnx    a reader with the output `depths`
public final class MatchTable {
    private MatchTable() {}

    public static void main(String[] given) throws IOException, OrtException {
        if (given[0].equals("weights")) {
            weights(Path.of(given[1]), List.of(given).subList(2, given.length));
        } else if (given[0].equals("vectors")) {
            vectors(Path.of(given[1]), Path.of(given[2]), Path.of(given[3]));
        } else {
            pairs(Path.of(given[1]), Path.of(given[2]), Path.of(given[3]));
        }
    }

    /// Inverse document frequency by stem, to a tenth; stems that stand in fewer than four texts are left out, and
    /// those that are always written with a capital.
    private static void weights(Path out, List<String> files) throws IOException {
        Map<String, Integer> documents = new HashMap<>();
        Set<String> lower = new HashSet<>();
        int all = 0;
        for (String file : files) {
            for (CorefText text : CorefCorpus.read(Path.of(file))) {
                Set<String> stems = new HashSet<>();
                Lexemes lexemes = Lexemes.of(text.text());
                for (int at = 0; at < lexemes.size(); at++) {
                    if (lexemes.isWord(at)) {
                        String stem = Stem.of(lexemes.low(at));
                        stems.add(stem);
                        if (!lexemes.at(at).capital()) {
                            lower.add(stem);
                        }
                    }
                }
                stems.forEach(stem -> documents.merge(stem, 1, Integer::sum));
                all++;
            }
        }
        Map<String, TreeSet<String>> byWeight = new TreeMap<>();
        for (Map.Entry<String, Integer> stem : documents.entrySet()) {
            if (stem.getValue() >= 4 && lower.contains(stem.getKey())) {
                String weight = String.format(Locale.ROOT, "%.1f", Math.log((all + 1.0) / (stem.getValue() + 1.0)));
                byWeight.computeIfAbsent(weight, missing -> new TreeSet<>()).add(stem.getKey());
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("# inverse document frequency and the stems that have it");
        byWeight.forEach((weight, stems) -> lines.add(weight + "\t" + String.join(" ", stems)));
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    /// OUT.vectors: for each mention whose trigger is known its line and the numbers of its head word.
    private static void vectors(Path out, Path mentions, Path reader) throws IOException, OrtException {
        NumberedModel model = new NumberedModel(reader);
        GoldMentions gold = new GoldMentions(model);
        try (DataOutputStream vectors = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".vectors"))))) {
            for (CorefText text : CorefCorpus.read(mentions)) {
                for (EventMention mention : gold.of(text)) {
                    float[] row = model.row(mention.word().meaning());
                    if (row != null) {
                        vectors.writeInt(Integer.parseInt(mention.ref().record()));
                        for (float number : row) {
                            vectors.writeFloat(number);
                        }
                    }
                }
            }
        }
    }

    /// OUT.mentions.tsv: story, line, document, chain, lemma. OUT.pairs: for each pair of a story the two
    /// lines, then the features.
    private static void pairs(Path out, Path mentions, Path storyFile) throws IOException {
        Map<String, String> storyOf = new HashMap<>();
        for (String line : Files.readAllLines(storyFile, StandardCharsets.UTF_8)) {
            storyOf.put(line.split("\t", -1)[0], line.split("\t", -1)[1]);
        }
        Map<String, List<EventMention>> stories = new LinkedHashMap<>();
        GoldMentions gold = new GoldMentions(new EncoderLanguageModel());
        try (PrintWriter table = new PrintWriter(out + ".mentions.tsv", StandardCharsets.UTF_8)) {
            for (CorefText text : CorefCorpus.read(mentions)) {
                String story = storyOf.getOrDefault(text.name(), text.name());
                List<EventMention> found = gold.of(text);
                for (int at = 0; at < found.size(); at++) {
                    table.println(String.join("\t", story, found.get(at).ref().record(), text.name(),
                            text.mentions().get(at).chain(), found.get(at).word().lemma()));
                }
                stories.computeIfAbsent(story, missing -> new ArrayList<>()).addAll(found);
            }
        }
        try (DataOutputStream pairs =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".pairs"))))) {
            for (List<EventMention> story : stories.values()) {
                write(story, pairs);
            }
        }
    }

    private static void write(List<EventMention> story, DataOutputStream pairs) throws IOException {
        List<Clue> clues = Clues.of(story);
        Standings standings = Standings.of(clues, Others.of(clues));
        AccountLikeness likeness = new AccountLikeness();
        float[] features = new float[PairFeatures.SIZE];
        for (int one = 0; one < story.size(); one++) {
            for (int other = one + 1; other < story.size(); other++) {
                pairs.writeInt(Integer.parseInt(story.get(one).ref().record()));
                pairs.writeInt(Integer.parseInt(story.get(other).ref().record()));
                float similar = likeness.of(standings.clue(one), standings.clue(other));
                PairFeatures.write(standings, one, other, similar, features);
                for (float feature : features) {
                    pairs.writeFloat(feature);
                }
            }
        }
    }
}
