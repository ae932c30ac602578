package parallax.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;
import parallax.text.WordClasses;

/// Tells by how much something rose or fell: "fell 7 per cent", "up nearly 57%", "by 18 degrees". Safe to share.
public final class ChangeReader {
    private static final WordClasses VERBS = WordClasses.read(ChangeReader.class, "changes.tsv");
    private static final WordClasses PARTICLES = WordClasses.read(ChangeReader.class, "ignored.tsv");

    /// Which way the quantity itself went; absent where it is a state ("rose to 40") or no change at all.
    public @Nullable Direction read(Quantity quantity) {
        SentenceTree tree = quantity.tree();
        int at = quantity.head();
        if (at < 0) {
            return null;
        }
        Direction beside = beside(quantity, tree.indexAt(quantity.span().start()));
        if (beside != null) {
            return beside;
        }
        int noun = quantity.noun();
        int anchor = noun >= 0 && quantity.unit() == null ? noun : at;
        while (tree.hangs(anchor, "conj") && tree.head(anchor) >= 0 && !tree.is(tree.head(anchor), PartOfSpeech.VERB)) {
            anchor = tree.head(anchor);
        }
        return governed(tree, anchor, quantity.unit() != null);
    }

    /// Which way the quantity went that is the new state: "rose to 40", "rose from 30 to 40"; absent where it is none.
    public @Nullable Direction readResult(Quantity quantity) {
        SentenceTree tree = quantity.tree();
        int noun = quantity.noun();
        int at = noun >= 0 && quantity.unit() == null ? noun : quantity.head();
        int verb = tree.head(at);
        boolean to =
                quantity.amount().isMove() || tree.lower(tree.child(at, "case")).equals("to");
        if (at < 0 || verb < 0 || !to || !tree.hangs(at, "obl", "obj", "nmod")) {
            return null;
        }
        return direction(VERBS, tree.token(verb).lemma().toLowerCase(Locale.ROOT), "");
    }

    /// The earlier value of "rose to 40 from 30"; absent where it is not said. Digits only.
    public @Nullable BigDecimal before(Quantity quantity) {
        SentenceTree tree = quantity.tree();
        int noun = quantity.noun();
        int verb = tree.head(noun >= 0 && quantity.unit() == null ? noun : quantity.head());
        for (int child : tree.children(verb)) {
            boolean from = tree.hangs(child, "obl")
                    && tree.lower(tree.child(child, "case")).equals("from");
            int number = tree.is(child, PartOfSpeech.NUM) ? child : tree.child(child, "nummod");
            String digits = from && number >= 0 ? tree.lower(number).replace(",", "") : "";
            if (digits.matches("\\d{1,12}(\\.\\d{1,4})?") && !digits.matches("(19|20)\\d\\d")) {
                return new BigDecimal(digits);
            }
        }
        return null;
    }

    /// "up 5", "down nearly 2 per cent".
    private static @Nullable Direction beside(Quantity quantity, int first) {
        SentenceTree tree = quantity.tree();
        String before = tree.lower(first - 1);
        if (before.equals("by")) {
            return direction(PARTICLES, tree.lower(first - 2), "");
        }
        boolean verbs = tree.hangs(first - 1, "compound") && !quantity.amount().isShare();
        return verbs ? null : direction(PARTICLES, before, "");
    }

    private @Nullable Direction governed(SentenceTree tree, int at, boolean measured) {
        int verb = tree.head(at);
        boolean amount = tree.hangs(at, "obj", "obl", "xcomp", "advmod") || (tree.hangs(at, "conj") && measured);
        int preposition = tree.child(at, "case");
        boolean by = preposition < 0 || tree.lower(preposition).equals("by");
        if (verb < 0 || !amount || !by) {
            return null;
        }
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        Direction moved = direction(VERBS, lemma, "");
        return moved != null || !measured ? moved : direction(VERBS, lemma, "-MEASURED");
    }

    private static @Nullable Direction direction(WordClasses classes, String word, String sort) {
        for (Direction direction : Direction.values()) {
            if (classes.is(direction.name() + sort, word)) {
                return direction;
            }
        }
        return null;
    }
}
