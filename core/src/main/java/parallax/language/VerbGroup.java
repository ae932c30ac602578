package parallax.language;

/// A verb with its auxiliaries, negation and adverbs: `has consistently denied`.
///
/// @param from first token
/// @param head the verb
/// @param end  after the last token, its particle included
/// @param form how it stands to its subject
public record VerbGroup(int from, int head, int end, Form form) {
    /// How a verb stands to its subject.
    public enum Form {
        FINITE,
        /// "was reported (by)", "reported by".
        PASSIVE,
        /// "saying", "adding": the subject is that of the clause before.
        GERUND,
        /// "to say": no subject of its own.
        INFINITIVE
    }

    /// @param particle whether the token after the verb belongs to it
    public static VerbGroup around(Phrases phrases, int head, boolean particle) {
        int from = head;
        boolean be = false;
        boolean have = false;
        boolean to = false;
        while (phrases.is(from - 1, PartOfSpeech.AUX, PartOfSpeech.ADV) || belongs(phrases.lower(from - 1))) {
            from--;
            be |= phrases.token(from).lemma().equals("be");
            have |= phrases.is(from, PartOfSpeech.AUX)
                    && !phrases.token(from).lemma().equals("be");
            to |= phrases.lower(from).equals("to");
        }
        boolean participle = phrases.has(head, Feature.PARTICIPLE);
        return new VerbGroup(from, head, particle ? head + 2 : head + 1, form(phrases, head, participle, be, have, to));
    }

    private static Form form(Phrases phrases, int head, boolean participle, boolean be, boolean have, boolean to) {
        boolean byAgent = phrases.lower(head + 1).equals("by");
        if ((participle && be) || (byAgent && !have && !phrases.has(head, Feature.GERUND))) {
            return Form.PASSIVE;
        }
        if (to && !have) {
            return Form.INFINITIVE;
        }
        return phrases.has(head, Feature.GERUND) && !be ? Form.GERUND : Form.FINITE;
    }

    private static boolean belongs(String word) {
        return switch (word) {
            case "not", "n't", "n’t", "never", "to", "also" -> true;
            default -> false;
        };
    }
}
