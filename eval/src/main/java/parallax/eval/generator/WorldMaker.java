package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes a conflict, what happens in it, and the accounts of that.
final class WorldMaker {
    private static final double REPRINTED = 0.6;
    private static final double WHOLE = 0.7;
    private static final int REPORTERS = 30;

    private final Conflict conflict;
    private final Draw draw;
    private final List<List<Happening>> stories;
    private final AccountWriter writer;

    WorldMaker(long seed, int accounts, int happenings) {
        Draw all = new Draw(seed);
        this.conflict = new ConflictMaker(all.part()).make(12 + happenings / 10, 3 + happenings / 40);
        StoryMaker maker = new StoryMaker(all.part(), conflict);
        int lonely = Math.min(accounts / 20, happenings / 4);
        this.stories = new ArrayList<>(maker.make(happenings - lonely));
        stories.addAll(maker.lonely(lonely, stories.size()));
        NameMaker names = new NameMaker(all.part());
        List<String> reporters = new ArrayList<>();
        for (int reporter = 0; reporter < REPORTERS; reporter++) {
            reporters.add(names.name("first") + " " + names.name("last"));
        }
        this.writer = new AccountWriter(conflict, reporters, all.part());
        this.draw = all.part();
    }

    World make(int accounts) {
        List<Written> written = new ArrayList<>();
        int left = accounts;
        List<List<Happening>> wide = new ArrayList<>();
        for (List<Happening> story : stories) {
            boolean lonely = story.size() == 1 && left > 0;
            if (lonely) {
                written.addAll(accounts(story, 1));
                left--;
            } else {
                wide.add(story);
            }
        }
        for (int at = 0; at < wide.size(); at++) {
            int share = (int) ((long) left * (at + 1) / wide.size() - (long) left * at / wide.size());
            written.addAll(accounts(wide.get(at), share));
        }
        written.sort(Comparator.comparing(Written::date)
                .thenComparing(one -> one.outlet().id()));
        return new World(conflict, stories, written);
    }

    private List<Written> accounts(List<Happening> story, int count) {
        List<Written> written = new ArrayList<>();
        List<Outlet> outlets = new ArrayList<>();
        while (outlets.size() < count) {
            outlets.addAll(draw.shuffled(conflict.outlets()));
        }
        List<Outlet> chosen = new ArrayList<>(outlets.subList(0, count));
        chosen.sort(Comparator.comparing(outlet -> !outlet.reprints().isEmpty()));
        for (Outlet outlet : chosen) {
            written.add(account(story, outlet, written));
        }
        return written;
    }

    private Written account(List<Happening> story, Outlet outlet, List<Written> before) {
        List<Written> originals = before.stream()
                .filter(one -> one.outlet().id().equals(outlet.reprints()))
                .toList();
        if (!originals.isEmpty() && draw.chance(REPRINTED)) {
            return reprint(draw.one(originals), outlet);
        }
        Happening lead = draw.one(story);
        LocalDate date = lead.day().plusDays(draw.chance(0.65) ? draw.between(1, 2) : draw.between(3, 4));
        return writer.write(outlet, story, lead, date);
    }

    /// Another's account under one's own masthead, whole or only its beginning.
    private Written reprint(Written original, Outlet outlet) {
        List<Paragraph> body = original.body();
        int kept = draw.chance(WHOLE) ? body.size() : Math.max(2, body.size() * 2 / 3);
        Paragraph headline = original.paragraphs().stream()
                .filter(paragraph -> paragraph.kind().equals("headline"))
                .findFirst()
                .orElseThrow();
        List<Paragraph> paragraphs = new ArrayList<>(Masthead.over(outlet, original.date(), headline, ""));
        paragraphs.addAll(body.subList(0, Math.min(kept, body.size())));
        return new Written(
                original.title(), "", outlet, original.date(), original.story(), original.origin(), paragraphs);
    }
}
