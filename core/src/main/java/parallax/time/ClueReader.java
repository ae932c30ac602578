package parallax.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.ReadPassage;
import parallax.language.Reading;
import parallax.number.Lexemes;
import parallax.text.Passage;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Collects what the words of an undated account tell about its date: what it tells as past, what it announces, how
/// it names yesterday and tomorrow, the dateline of a report it reprints, the dates of its readers' comments, the year
/// of its copyright, how old it says a war is, and names that were not in use before or after a day.
final class ClueReader {
    /// So many clues settle what can be settled; a long text must not cost more than a short one.
    private static final int ENOUGH = 400;

    private final TenseReader tenses = new TenseReader();
    private final TimeWords words = new TimeWords();
    private final DatedNames names = new DatedNames();
    private final WarAges ages = new WarAges();

    List<Clue> read(Reading reading, Lexemes lexemes, List<Match> matches) {
        Walk walk = new Walk(lexemes, reading);
        for (int at = 0; at < matches.size() && walk.clues.size() < ENOUGH; at++) {
            walk.take(matches.get(at), at + 1 < matches.size() ? matches.get(at + 1) : null);
        }
        walk.reprints.close(walk.clues);
        walk.own.close(walk.clues);
        walk.clues.addAll(names.clues(lexemes));
        walk.clues.addAll(ages.clues(lexemes));
        walk.clues.addAll(CopyrightYears.clues(lexemes));
        return walk.clues;
    }

    /// One pass over the expressions; each is read by what it stands in.
    private final class Walk {
        private final Lexemes lexemes;
        private final Lines lines;
        private final List<ReadPassage> passages;
        private final ReprintClues reprints;
        private final DeicticClues deictics;
        private final OwnClues own;
        private final List<Clue> clues = new ArrayList<>();
        private int next;

        Walk(Lexemes lexemes, Reading reading) {
            this.lexemes = lexemes;
            this.lines = Lines.of(lexemes);
            this.passages = reading.passages();
            this.reprints = new ReprintClues(lexemes, lines, reading, tenses);
            this.deictics = new DeicticClues(lexemes, words);
            this.own = new OwnClues(lexemes, lines, words, tenses);
        }

        void take(Match match, @Nullable Match following) {
            Span span = lexemes.span(match.from(), match.to());
            Passage passage = passage(span);
            if (passage == null) {
                CommentClues.read(span, match.meaning(), lines.length(lines.lineOf(match.from())))
                        .ifPresent(clues::add);
            } else if (reprints.begins(match)) {
                reprints.open(span, match.meaning(), passage, clues);
            } else if (reprints.holds(span)) {
                reprints.inside(match);
            } else if (passage.kind() == PassageKind.FOOTNOTE) {
                own.cited(span, match, clues);
            } else if (!deictics.read(match, following, clues)) {
                reprints.outside(match);
                own.read(span, match, clues);
            }
        }

        /// The passage that holds a span; absent for a reader's comment, which is none of the account's own passages.
        /// To be asked in the order of the text.
        private @Nullable Passage passage(Span span) {
            while (next < passages.size() && passages.get(next).passage().span().end() <= span.start()) {
                next++;
            }
            boolean holds = next < passages.size()
                    && passages.get(next).passage().span().overlaps(span);
            return holds ? passages.get(next).passage() : null;
        }
    }
}
