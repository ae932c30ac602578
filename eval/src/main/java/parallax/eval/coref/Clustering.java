package parallax.eval.coref;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import parallax.eval.lines.LineFile;

/// Items in clusters, each item in one.
///
/// @param clusters in the order of their first items; none is empty
/// @param clusterOf index into the clusters by item
public record Clustering(List<List<String>> clusters, Map<String, Integer> clusterOf) {
    public Clustering {
        clusters = clusters.stream().map(List::copyOf).toList();
        clusterOf = Map.copyOf(clusterOf);
    }

    /// The clustering in which items with the same label stand together.
    ///
    /// @param labels by item
    public static Clustering of(SequencedMap<String, String> labels) {
        SequencedMap<String, List<String>> byLabel = new LinkedHashMap<>();
        labels.forEach((item, label) ->
                byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(item));
        return of(List.copyOf(byLabel.values()));
    }

    private static Clustering of(List<List<String>> clusters) {
        Map<String, Integer> clusterOf = new HashMap<>();
        for (int at = 0; at < clusters.size(); at++) {
            for (String item : clusters.get(at)) {
                clusterOf.put(item, at);
            }
        }
        return new Clustering(clusters, clusterOf);
    }

    /// Reads `item, cluster`, tab-separated, one item a line; of an item that is there twice the last line counts.
    ///
    /// @throws IOException naming the file where it is absent, and the line that has no second cell
    public static Clustering read(Path path) throws IOException {
        LineFile file = new LineFile(path);
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        List<String> lines = file.read();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                String[] cells = lines.get(at).split("\t", -1);
                if (cells.length < 2) {
                    throw file.wrong(at, "an item without a cluster");
                }
                labels.put(cells[0], cells[1]);
            }
        }
        return of(labels);
    }

    /// Lines that [#read] reads, items in the order of their clusters.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < clusters.size(); at++) {
            for (String item : clusters.get(at)) {
                lines.add(item + "\t" + at);
            }
        }
        return lines;
    }

    /// Without clusters of a single item.
    public Clustering withoutSingletons() {
        return of(clusters.stream().filter(cluster -> cluster.size() > 1).toList());
    }

    /// How many of these items stand in each cluster here; items that stand in none are left out.
    SequencedMap<Integer, Integer> parts(List<String> items) {
        SequencedMap<Integer, Integer> parts = new LinkedHashMap<>();
        for (String item : items) {
            @Nullable Integer cluster = clusterOf.get(item);
            if (cluster != null) {
                parts.merge(cluster, 1, Integer::sum);
            }
        }
        return parts;
    }
}
