package parallax.eval.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.eval.generator.template.Node;
import parallax.eval.generator.template.Template;
import parallax.text.Span;

/// Writes one sentence of an account onto a page, with its records.
final class SentenceWriter {
    private final Page page;
    private final Scene scene;
    private final @Nullable Template proposition;
    private final Set<String> used = new HashSet<>();
    private final List<Integer> main = new ArrayList<>();
    private String lastActor = "";
    private boolean apposed;
    private final Speech speech = new Speech();
    private @Nullable Span condition;

    /// The parts of the statement that is being written, outermost last.
    private static final class Speech {
        private @Nullable Span source;
        private @Nullable Span cue;
        private @Nullable Span content;
        private String actor = "";
    }

    SentenceWriter(Page page, Scene scene, @Nullable Template proposition) {
        this.page = page;
        this.scene = scene;
        this.proposition = proposition;
    }

    /// Writes the sentence; what it tells of the happening is noted as answers where `answering`.
    void write(Template sentence, boolean answering) {
        page.space();
        page.beginSentence();
        nodes(sentence.nodes(), speech);
        if (answering) {
            new AnswerNotes(page, scene).note(main, used);
        }
    }

    private void nodes(List<Node> nodes, Speech within) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Words words -> page.add(words.text());
                case Node.Slot slot -> slot(slot, within);
                case Node.Mark mark -> mark(mark, within);
                case Node.Choice choice -> nodes(scene.draw().one(choice.of()), within);
            }
        }
    }

    private void slot(Node.Slot slot, Speech within) {
        switch (slot.kind()) {
            case "P" -> nodes(proposition == null ? List.of() : proposition.nodes(), within);
            case "$" -> page.add(scene.happening().word(slot.name()));
            case "@" -> actor(slot.name(), within);
            case "#" -> figure(slot.name(), slot.noun());
            default -> plain(slot.name());
        }
    }

    private void plain(String name) {
        used.add(name);
        Happening happening = scene.happening();
        switch (name) {
            case "," -> page.add(apposed ? "," : "");
            case "day" -> day("on ", scene.claim().day());
            case "since" -> day("", happening.day());
            case "asof" -> day("", happening.day().plusDays(scene.claim().wave() == 1 ? 1 : ClaimMaker.LATER));
            case "town" -> place(happening.town().name(), happening.town());
            case "refuge" -> place(happening.refuge().name(), happening.refuge());
            case "venue" -> place(happening.venue().name(), happening.venue());
            case "quarter" -> {
                page.add("the ");
                place(scene.claim().quarter(), null);
            }
            default -> throw new IllegalArgumentException("no slot '" + name + "'");
        }
    }

    private void day(String before, LocalDate day) {
        page.add(before);
        int start = page.length();
        page.add(Days.written(day, scene.date(), scene.outlet(), scene.draw()));
        page.time(start, day);
    }

    private void place(String name, @Nullable Town town) {
        int start = page.length();
        page.add(name);
        page.places.add(new Paragraph.Located(page.span(start), name, town));
    }

    private void actor(String role, Speech within) {
        String id = scene.actor(role);
        if (id == null) {
            throw new IllegalArgumentException("nobody is '" + role + "' here");
        }
        boolean before = !scene.before().add(id);
        int start = page.length();
        nodes(
                scene.conflict()
                        .actor(id)
                        .named(scene.side(page.inside() >= 0), before)
                        .nodes(),
                within);
        apposed = page.has(start, ", ");
        lastActor = id;
    }

    private void figure(String name, String noun) {
        Amount amount = scene.claim().figures().get(name);
        if (amount == null) {
            throw new IllegalArgumentException("no figure '" + name + "' here");
        }
        int start = page.length();
        page.add(amount.written(noun, page.beginsSentence()));
        String town = scene.happening().town().name();
        page.figures.add(new Paragraph.Counted(
                page.span(start), amount, name, town, scene.happening().day(), page.inside()));
        used.add("#" + name + " " + (page.figures.size() - 1));
    }

    private void mark(Node.Mark mark, Speech within) {
        int start = page.length();
        switch (mark.kind()) {
            case "s" -> statement(mark);
            case "e" -> event(mark, within);
            case "p" -> position(mark, within);
            case "c" -> {
                nodes(mark.body(), within);
                within.content = page.span(start);
            }
            case "src" -> source(mark, within);
            default -> {
                nodes(mark.body(), within);
                switch (mark.kind()) {
                    case "cue" -> within.cue = page.span(start);
                    case "cond" -> condition = page.span(start);
                    case "n" ->
                        page.names.add(new Paragraph.Name(
                                page.span(start), mark.arguments().getFirst(), page.inside() >= 0));
                    default -> throw new IllegalArgumentException("no mark '" + mark.kind() + "'");
                }
            }
        }
    }

    /// The source of a statement stands outside of it.
    private void source(Node.Mark mark, Speech within) {
        int start = page.length();
        nodes(mark.body(), within);
        within.source = page.span(start);
        within.actor = lastActor;
    }

    private void statement(Node.Mark mark) {
        Speech mine = new Speech();
        int inside = page.inside();
        int place = page.statements.size();
        Span none = new Span(0, 1);
        page.statements.add(new Paragraph.Stated("", none, none, none, "", "", inside));
        for (Node node : mark.body()) {
            boolean content = node instanceof Node.Mark part && part.kind().equals("c");
            if (content) {
                page.enter(place);
            }
            nodes(List.of(node), mine);
            if (content) {
                page.leave();
            }
        }
        if (mine.source == null || mine.cue == null || mine.content == null) {
            throw new IllegalArgumentException("a statement without source, cue or content: " + mark);
        }
        String kind = mark.arguments().getFirst();
        String stance = mark.arguments().getLast();
        page.statements.set(
                place, new Paragraph.Stated(mine.actor, mine.source, mine.cue, mine.content, kind, stance, inside));
    }

    private void event(Node.Mark mark, Speech within) {
        int start = page.length();
        nodes(mark.body(), within);
        List<String> arguments = mark.arguments();
        String flags = arguments.size() > 2 ? arguments.get(2) : "";
        int arrow = arguments.get(1).indexOf('>');
        page.events.add(new Paragraph.Happened(
                page.span(start),
                arguments.getFirst(),
                actors(arguments.get(1).substring(0, arrow)),
                actors(arguments.get(1).substring(arrow + 1)),
                Status.of(flags),
                scene.happening().town().name(),
                scene.claim().day(),
                page.inside()));
        if (flags.contains("*")) {
            main.add(page.events.size() - 1);
        }
    }

    private List<String> actors(String roles) {
        List<String> actors = new ArrayList<>();
        for (String role : roles.split(",", -1)) {
            String id = role.isEmpty() ? null : scene.actor(role);
            if (id != null) {
                actors.add(id);
            }
        }
        return actors;
    }

    private void position(Node.Mark mark, Speech within) {
        int start = page.length();
        condition = null;
        nodes(mark.body(), within);
        String actor = mark.arguments().getFirst();
        Happening happening = scene.happening();
        String position = mark.arguments().getLast().replace('_', ' ');
        page.positions.add(new Paragraph.Taken(
                page.span(start),
                actor,
                happening.venue().name(),
                happening.round(),
                position,
                condition,
                page.inside()));
        used.add("!" + (page.positions.size() - 1));
    }
}
