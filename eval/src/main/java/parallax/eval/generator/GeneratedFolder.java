package parallax.eval.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a generated world as the invented worlds are kept: `accounts/`, `gold/`, lists of actors and places, the true
/// ledger, and which account belongs to which story.
public final class GeneratedFolder {
    private GeneratedFolder() {}

    /// Makes a world and writes it. The same seed and sizes give the same bytes.
    ///
    /// @param accounts   how many, at least 1
    /// @param happenings of which they tell, at least 1
    public static void write(long seed, int accounts, int happenings, Path folder) throws IOException {
        World world = world(seed, accounts, happenings);
        Path texts = Files.createDirectories(folder.resolve("accounts"));
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Map<String, Figure> figures = Figure.all();
        List<String> stories = new ArrayList<>();
        for (int at = 0; at < world.accounts().size(); at++) {
            Written account = world.accounts().get(at);
            Files.writeString(texts.resolve(world.name(at) + ".txt"), account.text());
            String json = GoldJson.of(world, account, figures).toPrettyString();
            Files.writeString(gold.resolve(world.name(at) + ".gold.json"), json + "\n");
            stories.add(world.name(at) + "\ts" + account.story());
        }
        String ledger = new LedgerJson(world, figures).write().toPrettyString();
        Files.writeString(folder.resolve("comparison.gold.json"), ledger + "\n");
        lines(folder.resolve("stories.tsv"), stories);
        lines(folder.resolve("actors.tsv"), actors(world.conflict()));
        lines(folder.resolve("places.tsv"), places(world.conflict()));
    }

    static World world(long seed, int accounts, int happenings) {
        if (accounts < 1 || happenings < 1) {
            throw new IllegalArgumentException("accounts " + accounts + ", happenings " + happenings + ": at least 1");
        }
        return new WorldMaker(seed, accounts, happenings).make(accounts);
    }

    /// The list of the actors that a user would give; others are to be found.
    private static List<String> actors(Conflict conflict) {
        List<String> rows = new ArrayList<>(List.of("id\tname\tkind\taliases\tparent"));
        for (Actor actor : conflict.actors().values()) {
            String aliases = String.join(";", actor.aliases());
            rows.add(String.join("\t", actor.id(), actor.name(), actor.kind(), aliases, actor.parent()));
        }
        return rows;
    }

    private static List<String> places(Conflict conflict) {
        List<String> rows = new ArrayList<>(List.of("name\tlat\tlon"));
        List<Town> all = new ArrayList<>(conflict.towns());
        all.addAll(conflict.venues());
        all.forEach(town ->
                rows.add(String.format(Locale.ROOT, "%s\t%.2f\t%.2f", town.name(), town.latitude(), town.longitude())));
        return rows;
    }

    private static void lines(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
