package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.eval.generator.template.Template;

/// Writes an account: which happenings it tells, whose claims about them, and in which sentences.
final class AccountWriter {
    /// An account of the days after a happening has the first claims about it.
    private static final int FIRST_DAYS = 2;
    private static final int TOLD_AT_MOST = 4;
    private static final double AS_ITS_OWN = 0.5;
    private static final double COUNT_ONLY = 0.7;

    private final Conflict conflict;
    private final Tables tables = new Tables();
    private final Draw draw;
    private final List<String> reporters;

    AccountWriter(Conflict conflict, List<String> reporters, Draw draw) {
        this.conflict = conflict;
        this.reporters = reporters;
        this.draw = draw;
    }

    /// An account that begins with one happening and goes on with others of the story that lie before its date.
    Written write(Outlet outlet, List<Happening> story, Happening lead, LocalDate date) {
        Scene scene = Scene.opening(conflict, outlet, date, lead, nothing(lead), draw.part());
        Paragraph headline = headline(scene);
        List<Paragraph> paragraphs = new ArrayList<>();
        String author = List.of("agency", "daily").contains(outlet.form()) ? reporter(outlet) : "";
        paragraphs.addAll(Masthead.over(outlet, date, headline, author));
        List<Happening> told = told(story, lead, date);
        for (Happening happening : told) {
            paragraphs.addAll(told(scene, happening, happening.equals(lead)));
            paragraphs.add(background(scene.with(happening, nothing(happening)), "middle"));
        }
        for (int more = told.size(); more < 3; more++) {
            paragraphs.add(background(scene, "middle"));
        }
        paragraphs.add(background(scene, "end"));
        paragraphs.add(background(scene, "end"));
        String origin = outlet.family();
        return new Written(headline.text(), author, outlet, date, lead.story(), origin, distinct(paragraphs));
    }

    private String reporter(Outlet outlet) {
        int at = conflict.outlets().indexOf(outlet) * 2 + draw.between(0, 1);
        return reporters.get(at % reporters.size());
    }

    /// The lead, and some of what happened before the account was written.
    private List<Happening> told(List<Happening> story, Happening lead, LocalDate date) {
        List<Happening> told = new ArrayList<>(List.of(lead));
        for (Happening happening : draw.shuffled(story)) {
            boolean past = happening.day().isBefore(date);
            if (past && !happening.equals(lead) && told.size() < TOLD_AT_MOST && draw.chance(0.7)) {
                told.add(happening);
            }
        }
        return told;
    }

    private List<Paragraph> told(Scene scene, Happening happening, boolean lead) {
        boolean counted =
                happening.claims().stream().anyMatch(claim -> !claim.figures().isEmpty());
        List<Claim> claims = chosen(scene.outlet(), happening, scene.date(), !counted ? 2 : lead ? 5 : 3);
        List<Paragraph> paragraphs = new ArrayList<>();
        Set<Template> used = new HashSet<>();
        Page page = new Page();
        for (int at = 0; at < claims.size(); at++) {
            Scene here = scene.with(happening, claims.get(at));
            if (at == 0 && lead && scene.outlet().form().equals("agency")) {
                Masthead.dateline(page, here);
            }
            sentence(page, here, at, lead, used);
            if (at == claims.size() - 1 || at == 0 || draw.chance(0.5)) {
                paragraphs.add(page.finished("body"));
                page = new Page();
            }
        }
        return paragraphs;
    }

    /// @param at how much of the happening has been told before
    private void sentence(Page page, Scene scene, int at, boolean lead, Set<Template> used) {
        List<Template> counts = tables.counts(scene.claim());
        if (at > 0 && !counts.isEmpty() && draw.chance(COUNT_ONLY)) {
            new SentenceWriter(page, scene, null).write(draw.one(counts), true);
            return;
        }
        Template proposition = tables.proposition(scene, used);
        used.add(proposition);
        Template frame = tables.frame(scene);
        if (scene.claim().kind().equals(Claim.OWN) && at == 0 && !lead) {
            frame = draw.one(tables.background("link"));
        }
        new SentenceWriter(page, scene, proposition).write(frame, true);
    }

    /// Claims that the outlet tells: no denial first, and no two of its own.
    private List<Claim> chosen(Outlet outlet, Happening happening, LocalDate date, int most) {
        int wave = date.toEpochDay() - happening.day().toEpochDay() <= FIRST_DAYS ? 1 : 2;
        List<Claim> chosen = new ArrayList<>();
        List<Claim> denials = new ArrayList<>();
        boolean own = false;
        for (Claim claim : draw.shuffled(happening.claims())) {
            if (claim.wave() != wave || claim.sides().indexOf(outlet.side()) < 0 || strange(claim, outlet)) {
                continue;
            }
            Claim told = adopted(claim, outlet, own);
            if (told.own() && own || chosen.size() + denials.size() == most) {
                continue;
            }
            own |= told.own();
            (told.kind().equals("denies") ? denials : chosen).add(told);
        }
        chosen.addAll(denials);
        return chosen;
    }

    /// What others count on their own is not told by those whose own count is another claim.
    private boolean strange(Claim claim, Outlet outlet) {
        return claim.own() && !outlet.actor().equals(outlet.id());
    }

    /// A paper tells its side's claim as a fact as often as not; an office its own count always.
    private Claim adopted(Claim claim, Outlet outlet, boolean own) {
        boolean mine = claim.holder().equals(outlet.actor());
        boolean side = outlet.side() != 'n' && Scene.sideOf(claim.holder()) == outlet.side();
        boolean adopts = claim.kind().equals("says") && !own && (mine || side && draw.chance(AS_ITS_OWN));
        return adopts ? claim.asOwn() : claim;
    }

    private Paragraph headline(Scene scene) {
        Page page = new Page();
        Template headline = draw.one(tables.headlines(scene.happening().type()));
        new SentenceWriter(page, scene, null).write(headline, false);
        return page.finished("headline");
    }

    private Paragraph background(Scene scene, String place) {
        Page page = new Page();
        new SentenceWriter(page, scene, null).write(draw.one(tables.background(place)), false);
        return page.finished("body");
    }

    /// No sentence twice.
    private static List<Paragraph> distinct(List<Paragraph> paragraphs) {
        List<Paragraph> distinct = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (distinct.stream().noneMatch(one -> one.text().equals(paragraph.text()))) {
                distinct.add(paragraph);
            }
        }
        return distinct;
    }

    /// What a headline or a sentence of background claims.
    private static Claim nothing(Happening happening) {
        Claim like = happening.claims().getFirst();
        return new Claim(1, Claim.OWN, Claim.OWN, null, false, Map.of(), "", "", happening.day(), like.quarter());
    }
}
