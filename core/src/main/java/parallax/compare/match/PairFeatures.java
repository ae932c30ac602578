package parallax.compare.match;

/// What two mentions have in common, in numbers. The order is that of the trees' file.
final class PairFeatures {
    /// How many there are.
    static final int SIZE = 63;

    private PairFeatures() {}

    /// Writes the features of a pair; the same whichever of the two comes first.
    ///
    /// @param first, second places of the two mentions in the story
    /// @param similar       how alike their accounts are, 0..1
    /// @param into          of [#SIZE]
    static void write(Standings story, int first, int second, float similar, float[] into) {
        int at = 0;
        Clue one = story.clue(first);
        Clue other = story.clue(second);
        boolean lemma = one.lemma().equals(other.lemma());
        boolean stem = one.stem().equals(other.stem());
        boolean account = one.account() == other.account();
        boolean sentence = account && one.sentenceNumber() == other.sentenceNumber();
        float near = one.near().overlap(other.near());
        float around = one.sentence().overlap(other.sentence());
        float told = one.told().cosine(other.told());
        float form = one.form().cosine(other.form());
        into[at++] = flag(lemma);
        into[at++] = flag(stem);
        into[at++] = prefix(one.stem(), other.stem());
        into[at++] = flag(one.words().equals(other.words()));
        into[at++] = one.own().overlap(other.own());
        into[at++] = flag(!one.type().isEmpty() && one.type().equals(other.type()));
        into[at++] = flag(
                !one.type().isEmpty() && !other.type().isEmpty() && !one.type().equals(other.type()));
        into[at++] = told;
        into[at++] = form;
        into[at++] = lemma ? told : 0;
        into[at++] = lemma ? form : 0;
        into[at++] = near;
        into[at++] = Math.min(3, one.near().shared(other.near()) / 5);
        into[at++] = around;
        into[at++] = Math.min(3, one.sentence().shared(other.sentence()) / 5);
        into[at++] = one.names().overlap(other.names());
        into[at++] = flag(!one.names().isEmpty() && !other.names().isEmpty());
        into[at++] = flag(clash(one.names(), other.names()));
        into[at++] = flag(one.numbers().shared(other.numbers()) > 0);
        into[at++] = flag(clash(one.numbers(), other.numbers()));
        into[at++] = flag(account);
        into[at++] = flag(sentence);
        into[at++] = account ? Math.min(10, Math.abs(one.sentenceNumber() - other.sentenceNumber())) / 10f : 1;
        into[at++] = flag(one.sentenceNumber() < 2) + flag(other.sentenceNumber() < 2);
        into[at++] = similar;
        into[at++] = Math.min(one.weight(), other.weight()) / 7;
        into[at++] = Math.max(one.weight(), other.weight()) / 7;
        into[at++] = (float) Math.log(one.often() + other.often()) / 4;
        into[at++] = lemma ? near : 0;
        into[at++] = lemma ? around : 0;
        into[at++] = lemma ? similar : 0;
        into[at++] = flag(sentence && lemma);
        into[at++] = one.own().overlap(other.near()) + other.own().overlap(one.near());
        into[at++] = one.own().overlap(other.sentence()) + other.own().overlap(one.sentence());
        at = setting(one, other, at, into);
        standing(story, first, second, told, at, into);
    }

    /// What hangs on the triggers and what is said around them.
    private static int setting(Clue one, Clue other, int from, float[] into) {
        int at = from;
        SettingClue own = one.setting();
        SettingClue others = other.setting();
        into[at++] = own.arguments().overlap(others.arguments());
        into[at++] = Math.min(3, own.arguments().shared(others.arguments()) / 5);
        into[at++] = SettingClue.best(own.toldBy(), others.toldBy());
        into[at++] = SettingClue.best(own.formedBy(), others.formedBy());
        into[at++] = flag(!own.arguments().isEmpty()) + flag(!others.arguments().isEmpty());
        into[at++] = flag(one.verb()) + flag(other.verb());
        into[at++] = flag(one.noun()) + flag(other.noun());
        into[at++] = own.sentenceTold().cosine(others.sentenceTold());
        into[at++] = own.sentenceForm().cosine(others.sentenceForm());
        into[at++] = own.nearTold().cosine(others.nearTold());
        into[at++] = own.nearForm().cosine(others.nearForm());
        into[at++] = one.told().cosine(others.nearTold()) + other.told().cosine(own.nearTold());
        return at;
    }

    /// How the pair stands among the other mentions of its story.
    private static void standing(Standings story, int one, int other, float told, int from, float[] into) {
        int at = from;
        Standing first = story.of(one);
        Standing second = story.of(other);
        at = both(first.mean(), second.mean(), at, into);
        at = both(first.top(), second.top(), at, into);
        at = both(first.alike(), second.alike(), at, into);
        at = both(first.best(), second.best(), at, into);
        at = both(first.accounts(), second.accounts(), at, into);
        at = both(first.repeated(), second.repeated(), at, into);
        into[at++] = story.accounts();
        into[at++] = story.density();
        into[at++] = told - first.mean() - second.mean();
        into[at++] = told - Math.max(first.best(), second.best());
        into[at] = told - Math.min(first.best(), second.best());
    }

    /// Two numbers whose order does not count.
    private static int both(float one, float other, int at, float[] into) {
        into[at] = Math.min(one, other);
        into[at + 1] = Math.max(one, other);
        return at + 2;
    }

    private static boolean clash(Words one, Words other) {
        return !one.isEmpty() && !other.isEmpty() && one.shared(other) == 0;
    }

    private static float flag(boolean value) {
        return value ? 1 : 0;
    }

    /// The letters that both begin with, as a part of the longer one.
    private static float prefix(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return (float) length / Math.max(1, Math.max(one.length(), other.length()));
    }
}
