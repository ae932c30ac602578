package parallax.talks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.Span;

/// What somebody asks before he attends: "only if the crew is freed", "until the shelling stops".
final class Conditions {
    private static final int REACH = 60;

    private final SentenceTree tree;
    private final TalksLexicon lexicon;

    Conditions(SentenceTree tree, TalksLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /// The words of each condition behind a verb, those joined by "and" apart; none where it sets none.
    ///
    /// @param refusal whether the verb tells a refusal: "until" and "before" open conditions then
    List<Span> of(int verb, boolean refusal) {
        int link = link(verb, refusal);
        if (link < 0) {
            return List.of();
        }
        int clause = tree.head(link);
        List<Span> found = new ArrayList<>();
        int from = link;
        for (int child : tree.children(clause)) {
            if (tree.hangs(child, "conj") && tree.child(child, "nsubj") >= 0 && child > from) {
                int start = first(child);
                found.add(words(from, start));
                from = start;
            }
        }
        found.add(words(from, end(from)));
        return found;
    }

    /// "linked its participation to this release": the words behind "to" or "on"; absent where there are none.
    @Nullable
    Span linked(int verb) {
        for (int child : tree.children(verb)) {
            String link = tree.lower(tree.child(child, "case"));
            if (child > verb && tree.hangs(child, "obl") && (link.equals("to") || link.equals("on"))) {
                return tree.token(tree.child(child, "case") + 1)
                        .span()
                        .cover(tree.token(child).span());
            }
        }
        return null;
    }

    /// The word that opens the condition; -1 where there is none.
    private int link(int verb, boolean refusal) {
        for (int i = verb + 1; i < Math.min(tree.size() - 1, verb + REACH); i++) {
            String word = tree.lower(i);
            boolean only = tree.lower(i - 1).equals("only") && lexicon.is("only-condition", word);
            boolean lasting = refusal && word.equals("as") && tree.lower(i + 1).equals("long");
            boolean opens = lexicon.is("condition", word)
                    || refusal && lexicon.is("refusal-condition", word)
                    || only
                    || lasting;
            if (opens && isClause(i) && governs(verb, tree.head(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isClause(int at) {
        return tree.hangs(at, "mark", "advmod", "case")
                && (tree.is(at, PartOfSpeech.SCONJ) || tree.is(at, PartOfSpeech.ADP) || tree.is(at, PartOfSpeech.ADV));
    }

    /// Whether the clause hangs on the verb or on one that governs it or stands below it.
    private boolean governs(int verb, int clause) {
        int at = tree.head(clause);
        for (int hops = 0; hops < 4 && at >= 0; hops++) {
            if (at == verb || tree.head(verb) == at && tree.hangs(verb, "xcomp", "ccomp")) {
                return tree.hangs(clause, "advcl", "obl", "conj", "ccomp");
            }
            at = tree.hangs(at, "advcl", "obl", "nmod", "obj", "xcomp") ? tree.head(at) : -1;
        }
        return false;
    }

    private int first(int head) {
        int first = head;
        for (int child : tree.children(head)) {
            boolean own = !tree.hangs(child, "cc", "punct");
            first = own ? Math.min(first, child) : first;
        }
        return first;
    }

    private int end(int from) {
        int end = from + 1;
        while (end < tree.size()
                && !tree.lower(end).equals(".")
                && !tree.lower(end).equals("\"")
                && !tree.lower(end).equals("”")) {
            end++;
        }
        return end;
    }

    private Span words(int from, int end) {
        int last = end - 1;
        while (last > from && (tree.is(last, PartOfSpeech.PUNCT) || tree.is(last, PartOfSpeech.CCONJ))) {
            last--;
        }
        return tree.token(from).span().cover(tree.token(Math.max(from, last)).span());
    }
}
