package parallax.eval.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.eval.generator.template.Template;
import parallax.text.ResourceTable;

/// The sentences of the generator, and which of them fit.
final class Tables {
    private final Map<String, List<Telling>> tellings = new HashMap<>();
    private final List<Frame> frames;
    private final Map<String, List<Template>> headlines = new HashMap<>();
    private final Map<String, List<Template>> background = new HashMap<>();
    private final Map<String, List<Template>> counts = new HashMap<>();

    /// @param other only for claims that name the wrong culprit; if there are such, only they serve those
    private record Telling(boolean other, Template template) {}

    private record Frame(String kind, String holder, String tone, Template template) {}

    Tables() {
        for (List<String> row : ResourceTable.rows(Tables.class, "tellings.tsv")) {
            tellings.computeIfAbsent(row.get(0) + " " + row.get(1), _ -> new ArrayList<>())
                    .add(new Telling(row.size() > 3, Template.of(row.get(2))));
        }
        frames = ResourceTable.rows(Tables.class, "frames.tsv", 4).stream()
                .map(row -> new Frame(row.get(0), row.get(1), row.get(2), Template.of(row.get(3))))
                .toList();
        fill("headlines.tsv", headlines);
        fill("background.tsv", background);
        fill("counts.tsv", counts);
    }

    private static void fill(String file, Map<String, List<Template>> into) {
        for (List<String> row : ResourceTable.rows(Tables.class, file, 2)) {
            into.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(Template.of(row.getLast()));
        }
    }

    /// A proposition for the claim of a scene: one of those that say most of what it holds.
    ///
    /// @param used are not taken again while there are others
    Template proposition(Scene scene, Set<Template> used) {
        Claim claim = scene.claim();
        String key = scene.happening().type() + " " + claim.telling();
        List<Telling> all = tellings.getOrDefault(key, List.of());
        boolean special = claim.other() && all.stream().anyMatch(Telling::other);
        List<Template> fitting = all.stream()
                .filter(telling -> telling.other() == special)
                .map(Telling::template)
                .filter(template -> scene.gives(template.needs()))
                .toList();
        int most = fitting.stream()
                .mapToInt(template -> said(template.needs()))
                .max()
                .orElse(0);
        List<Template> best = fitting.stream()
                .filter(template -> said(template.needs()) >= most - 1)
                .filter(template -> claim.culprit() == null
                        || most == 0
                        || template.needs().contains("@culprit")
                        || fitting.stream().noneMatch(one -> one.needs().contains("@culprit")))
                .toList();
        if (best.isEmpty()) {
            throw new IllegalStateException(
                    "nothing tells '" + key + "' with " + claim.figures().keySet());
        }
        List<Template> fresh =
                best.stream().filter(template -> !used.contains(template)).toList();
        return scene.draw().one(fresh.isEmpty() ? best : fresh);
    }

    /// How much of a claim a template says: figures, and who did it.
    private static int said(Set<String> needs) {
        return (int) needs.stream().filter(need -> need.charAt(0) == '#').count() * 2;
    }

    /// A sentence that attributes the claim of a scene, in the tone of the outlet.
    Template frame(Scene scene) {
        boolean person = scene.conflict().actor(scene.holder()).kind().equals("person");
        String tone = scene.hostile() && scene.draw().chance(0.5)
                ? "hostile"
                : scene.friendly() && scene.draw().chance(0.3) ? "friendly" : "neutral";
        List<Template> fitting = fitting(scene, person, tone);
        return scene.draw().one(fitting.isEmpty() ? fitting(scene, person, "neutral") : fitting);
    }

    private List<Template> fitting(Scene scene, boolean person, String tone) {
        String holder = person ? "person" : "group";
        return frames.stream()
                .filter(frame -> frame.kind().equals(scene.claim().kind())
                        && frame.tone().equals(tone))
                .filter(frame -> frame.holder().equals("any") || frame.holder().equals(holder))
                .map(Frame::template)
                .filter(template -> scene.gives(template.needs()))
                .toList();
    }

    /// Sentences in which a claim gives only its figure; empty for a claim without such.
    List<Template> counts(Claim claim) {
        return claim.kind().equals("says") && claim.telling().equals("tell")
                ? claim.figures().keySet().stream()
                        .sorted()
                        .flatMap(figure -> counts.getOrDefault(figure, List.of()).stream())
                        .toList()
                : List.of();
    }

    List<Template> headlines(String type) {
        return headlines.getOrDefault(type, List.of());
    }

    /// @param place link, middle or end
    List<Template> background(String place) {
        return background.getOrDefault(place, List.of());
    }
}
