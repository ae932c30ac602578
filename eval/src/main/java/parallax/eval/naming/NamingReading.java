package parallax.eval.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import parallax.actor.ActorRegistry;
import parallax.compare.framing.NameGroups;
import parallax.eval.coref.Clustering;
import parallax.eval.coref.CorefScore;
import parallax.eval.coref.CorefScorer;
import parallax.eval.lines.LineFile;

/// Groups the coded names of each event, and scores the groups against the codes.
public final class NamingReading {
    private final NameGroups groups;

    public NamingReading(NameGroups.Settings settings) {
        this.groups = new NameGroups(ActorRegistry.builtIn(), settings);
    }

    /// Writes `EVENT.key.tsv` and `EVENT.tsv` for each event, as the independent scorer takes them, and scores.
    ///
    /// @param out the folder that takes them
    public NamingScore score(Path gold, Path out) throws IOException {
        SequencedMap<String, CorefScore> scores = new TreeMap<>();
        for (Map.Entry<String, List<CodedName>> event : CodedName.read(gold).entrySet()) {
            Clustering key = key(event.getValue());
            Clustering response = response(event.getValue());
            new LineFile(out.resolve(event.getKey() + ".key.tsv")).write(key.lines());
            new LineFile(out.resolve(event.getKey() + ".tsv")).write(response.lines());
            scores.put(event.getKey(), CorefScorer.score(key, response));
        }
        return new NamingScore(scores);
    }

    private static Clustering key(List<CodedName> names) {
        SequencedMap<String, String> codes = new LinkedHashMap<>();
        names.forEach(name -> codes.put(name.id(), name.code()));
        return Clustering.of(codes);
    }

    private Clustering response(List<CodedName> names) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        List<List<Integer>> grouped =
                groups.group(names.stream().map(CodedName::words).toList());
        for (int group = 0; group < grouped.size(); group++) {
            for (int at : grouped.get(group)) {
                labels.put(names.get(at).id(), String.valueOf(group));
            }
        }
        return Clustering.of(labels);
    }
}
