package parallax.event;

import java.util.List;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;
import parallax.statement.Statement;
import parallax.statement.Statements;

/// Who does what a verb of one sentence says, and to whom: the actors in its subject, its object and its agent.
/// Ids are in order of mention.
public final class Arguments {
    /// How many verbs are climbed for a subject that stands with an earlier one: "X agreed to try to meet".
    private static final int HOPS = 4;

    private final Phrases phrases;
    private final Participants participants;
    private final Statements statements;

    /// The arguments of the verbs of one sentence.
    public Arguments(Phrases phrases, Participants participants, Statements statements) {
        this.phrases = phrases;
        this.participants = participants;
        this.statements = statements;
    }

    /// The actors of the words that stand as the subject, even if they stand with an earlier verb ("agreed to meet",
    /// "came and went"); empty where none is known.
    public List<String> subject(VerbGroup group) {
        return subject(group, HOPS);
    }

    private List<String> subject(VerbGroup group, int hops) {
        int start = phrases.phraseBefore(group.from());
        List<String> own = start < 0 || start >= group.from() ? List.of() : heads(start, group.from());
        boolean named = start >= 0 && group.form() == VerbGroup.Form.FINITE;
        if (own.isEmpty() && start >= 0 && start < group.from() && isSpeaker(group.from() - 1)) {
            return speaker(group.from() - 1);
        }
        if (!own.isEmpty() || named || hops == 0 || !leans(group)) {
            return own;
        }
        for (int i = group.from() - 1; i >= 0; i--) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return subject(VerbGroup.around(phrases, i, false), hops - 1);
            }
        }
        return List.of();
    }

    /// "We will attend", "said it would attend": a pronoun that the one who speaks may stand for.
    private boolean isSpeaker(int i) {
        return switch (phrases.lower(i)) {
            case "we", "i", "it", "they", "he", "she" -> true;
            default -> false;
        };
    }

    private List<String> speaker(int pronoun) {
        return statements
                .around(phrases.span(pronoun, pronoun + 1))
                .map(Statement::source)
                .map(List::of)
                .orElse(List.of());
    }

    /// Whether a verb shares the subject of the one before.
    private boolean leans(VerbGroup group) {
        return group.form() == VerbGroup.Form.INFINITIVE
                || group.form() == VerbGroup.Form.GERUND
                || phrases.is(group.from() - 1, PartOfSpeech.CCONJ)
                || phrases.lower(group.from() - 1).equals(",");
    }

    /// The actors of the noun phrase that begins at `from`.
    public List<String> phraseAt(int from) {
        int end = phrases.phraseAfter(from);
        return end > from ? heads(from, end) : List.of();
    }

    /// The actors behind "by" at `at`; empty where another word stands there.
    public List<String> agent(int at) {
        return phrases.lower(at).equals("by") ? phraseAt(at + 1) : List.of();
    }

    /// The actors of a phrase, those of its head part if there are any: in "the army of X" and "X's envoy, Y" X is not
    /// the one
    /// who acts unless nobody else is named.
    public List<String> heads(int from, int end) {
        int stop = from + 1;
        int owned = from;
        while (stop < end && !phrases.is(stop, PartOfSpeech.ADP)) {
            boolean possessive =
                    phrases.lower(stop).equals("'s") || phrases.lower(stop).equals("’s");
            owned = possessive ? stop + 1 : owned;
            stop++;
        }
        for (int start : new int[] {owned, from}) {
            List<String> head = start < stop ? participants.in(phrases.span(start, stop)) : List.of();
            if (!head.isEmpty()) {
                return head;
            }
        }
        return stop < end ? participants.in(phrases.span(stop, end)) : List.of();
    }
}
