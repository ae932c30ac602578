package parallax.talks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.Mention;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.statement.Statement;
import parallax.text.Span;

/// The actors of one sentence by its tokens.
final class HoldersHere {
    private static final int DEPTH = 6;

    private final Holders holders;
    private final TalksLexicon lexicon;
    private final SentenceTree tree;
    private final @Nullable Mention[] heads;
    private final @Nullable Mention[] holding;

    HoldersHere(Holders holders, TalksLexicon lexicon, SentenceTree tree) {
        this.holders = holders;
        this.lexicon = lexicon;
        this.tree = tree;
        this.heads = new Mention[tree.size()];
        this.holding = new Mention[tree.size()];
        for (Mention mention : holders.within(tree.sentence().span())) {
            int head = tree.headOf(mention.span());
            for (int at = tree.indexAt(mention.span().start());
                    at < tree.size()
                            && tree.token(at).span().start() < mention.span().end();
                    at++) {
                holding[at] = longer(holding[at], mention);
            }
            if (head >= 0) {
                heads[head] = longer(heads[head], mention);
            }
        }
    }

    private static Mention longer(@Nullable Mention one, Mention other) {
        return one == null || other.span().length() > one.span().length() ? other : one;
    }

    /// The actors of a noun or pronoun and of those joined with it, in order, each once; empty where none is
    /// known.
    List<String> of(int node) {
        Set<String> found = new LinkedHashSet<>();
        collect(node, found, DEPTH);
        return List.copyOf(found);
    }

    private void collect(int node, Set<String> found, int depth) {
        if (node < 0 || depth == 0) {
            return;
        }
        found.addAll(single(node, depth));
        for (int child : tree.children(node)) {
            boolean listed = tree.hangs(child, "nmod", "obl")
                    && tree.lower(tree.child(child, "case")).equals("including");
            if (tree.hangs(child, "conj") && !isVerb(child) || listed) {
                collect(child, found, depth - 1);
            }
        }
    }

    private boolean isVerb(int at) {
        return tree.is(at, PartOfSpeech.VERB);
    }

    private List<String> single(int node, int depth) {
        if (tree.is(node, PartOfSpeech.PRON) || isRelative(node)) {
            return pronoun(node, depth);
        }
        if (!tree.is(node, PartOfSpeech.PROPN)) {
            List<String> named = named(node, depth);
            if (!named.isEmpty()) {
                return named;
            }
        }
        Mention mention = heads[node] == null ? holding[node] : heads[node];
        if (mention == null || holders.isDescribed(mention.actor())) {
            List<String> senders = standsForOthers(node) ? senders(node, depth) : List.of();
            if (!senders.isEmpty()) {
                return senders;
            }
        }
        return mention == null ? people(node) : List.of(mention.actor());
    }

    private List<String> people(int node) {
        return tree.is(node, PartOfSpeech.ADJ) || tree.is(node, PartOfSpeech.PROPN)
                ? holders.state(tree.token(node).form()).map(List::of).orElse(List.of())
                : List.of();
    }

    /// Who stands in the first part of "UN-brokered".
    List<String> prefix(int token) {
        Mention mention = holding[token];
        if (mention != null) {
            return List.of(mention.actor());
        }
        String form = tree.token(token).form();
        return holders.state(form.substring(0, form.lastIndexOf('-')))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isRelative(int node) {
        return switch (tree.lower(node)) {
            case "who", "which", "that", "whom" -> tree.child(node, "nmod", "amod") < 0;
            default -> false;
        };
    }

    /// A description beside a name is the one who bears it: "the hosts, X", "X, a club that calls itself …".
    private List<String> named(int node, int depth) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(node)) {
            if (tree.hangs(child, "appos") && tree.is(child, PartOfSpeech.PROPN)) {
                collect(child, found, depth - 1);
            }
        }
        int head = tree.head(node);
        if (found.isEmpty() && tree.hangs(node, "appos") && tree.is(head, PartOfSpeech.PROPN)) {
            found.addAll(single(head, depth - 1));
        }
        return List.copyOf(found);
    }

    private List<String> pronoun(int node, int depth) {
        switch (tree.lower(node)) {
            case "we", "us", "our", "ours", "i", "me" -> {
                return speaker(node);
            }
            case "who", "which", "that", "whom", "whose" -> {
                return antecedent(node, depth);
            }
            case "it", "they" -> {
                List<String> told = inserted(node);
                told = told.isEmpty() ? ofSpeech(node) : told;
                return told.isEmpty() ? mentioned(node) : told;
            }
            default -> {
                return mentioned(node);
            }
        }
    }

    private List<String> mentioned(int node) {
        Mention mention = holding[node];
        return mention == null ? List.of() : List.of(mention.actor());
    }

    /// A name in brackets behind a pronoun is an editor's word for who it is.
    private List<String> inserted(int node) {
        Mention mention = tree.lower(node + 1).equals("[") && node + 2 < tree.size() ? holding[node + 2] : null;
        return mention == null ? List.of() : List.of(mention.actor());
    }

    /// "X said it would attend": the subject of what a speaker says of himself.
    private List<String> ofSpeech(int node) {
        int own = tree.head(node);
        int verb = tree.hangs(own, "conj") ? tree.head(own) : own;
        Optional<Statement> around = holders.statement(tree.token(node).span());
        if (!tree.hangs(node, "nsubj") || !tree.hangs(verb, "ccomp") || around.isEmpty()) {
            return List.of();
        }
        Span cue = tree.token(tree.head(verb)).span();
        boolean quoted = around.get().content().stream().anyMatch(piece -> piece.contains(cue));
        String source = around.get().source();
        return quoted || source == null || holders.isPerson(source) ? List.of() : List.of(source);
    }

    /// Those for whom "we" stands at a token; the account's publisher where nobody else speaks.
    List<String> speaker(int token) {
        return holders.speaker(tree.token(token).span());
    }

    private List<String> antecedent(int node, int depth) {
        int verb = node;
        for (int hops = 0; hops < DEPTH && verb >= 0; hops++) {
            if (tree.hangs(verb, "acl")) {
                Set<String> found = new LinkedHashSet<>();
                collect(tree.head(verb), found, depth - 1);
                return List.copyOf(found);
            }
            verb = tree.head(verb);
        }
        return List.of();
    }

    private boolean standsForOthers(int node) {
        String lemma = tree.token(node).lemma();
        return lexicon.is("delegates", lemma) || lexicon.is("portion", lemma);
    }

    /// Those behind "X's delegation", "envoys of X", "a technical team from X", "the X-ish side".
    private List<String> senders(int node, int depth) {
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(node)) {
            String linked = tree.lower(tree.child(child, "case"));
            boolean owner = tree.hangs(child, "nmod:poss", "compound", "amod");
            boolean sent = tree.hangs(child, "nmod", "obl")
                    && (linked.equals("of") || linked.equals("from") || linked.equals("for"));
            if (owner || sent) {
                List<String> before = new ArrayList<>(found);
                collect(child, found, depth - 1);
                if (found.size() > before.size() && owner) {
                    break;
                }
            }
        }
        return List.copyOf(found);
    }
}
