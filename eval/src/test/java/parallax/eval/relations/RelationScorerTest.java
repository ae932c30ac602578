package parallax.eval.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.eval.tally.Hits;
import parallax.text.Span;

class RelationScorerTest {
    private static final String TEXT = "The mayor said \"we stay,\" and police deny that. Rain fell.";

    private static List<Span> at(String words) {
        int start = TEXT.indexOf(words);
        return List.of(new Span(start, start + words.length()));
    }

    private static final Relation SAID = new Relation(at("The mayor"), at("said"), at("\"we stay,\""));
    private static final Relation DENY = new Relation(at("police"), at("deny"), at("that"));

    private static RelationScore score(List<Relation> gold, List<Relation> predicted) {
        RelationScore score = new RelationScore();
        new RelationScorer(TEXT, score).add(gold, predicted);
        return score;
    }

    @Test
    void marksAtTheEndsMakeNoDifference() {
        Relation bare = new Relation(at("The mayor"), at("said"), at("we stay"));
        assertThat(score(List.of(SAID), List.of(bare)).of("relation/strict")).isEqualTo(new Hits(1, 1, 1));
    }

    @Test
    void aSharedWordIsEnoughForLenientOnly() {
        Relation shorter = new Relation(at("mayor"), at("said"), at("\"we stay,\""));
        RelationScore score = score(List.of(SAID, DENY), List.of(shorter));
        assertThat(score.of("relation/lenient")).isEqualTo(new Hits(2, 1, 1));
        assertThat(score.of("relation/strict")).isEqualTo(new Hits(2, 1, 0));
    }

    @Test
    void aMissingSourceMeetsOnlyAMissingOne() {
        Relation hidden = new Relation(List.of(), at("deny"), at("that"));
        assertThat(score(List.of(DENY), List.of(hidden)).of("relation/lenient").right())
                .isZero();
        assertThat(score(List.of(hidden), List.of(hidden)).of("relation/strict").right())
                .isOne();
    }

    @Test
    void oneSourceOfTwoRelationsCountsOnce() {
        Relation again = new Relation(at("The mayor"), at("deny"), at("that"));
        assertThat(score(List.of(SAID, again), List.of(SAID)).of("source/exact"))
                .isEqualTo(new Hits(1, 1, 1));
    }
}
