package parallax.actor;

/// Tells where an author holds a name at a distance: quotation marks around it or a word of it, or `so-called`.
final class ScareQuotes {
    private static final int LONGEST = 8;

    private final ActorLexicon lexicon;

    ScareQuotes(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean around(Candidate name) {
        Words words = name.words();
        if (name.to() - name.from() > LONGEST) {
            return false;
        }
        int before = name.from() - 1;
        if (lexicon.in("distance", words.lower(before)) || lexicon.in("distance", words.lower(name.from()))) {
            return true;
        }
        boolean opened = words.isQuote(before) && words.isQuote(name.to());
        return opened || quotesWithin(name);
    }

    private static boolean quotesWithin(Candidate name) {
        int quotes = 0;
        for (int i = name.from(); i < name.to(); i++) {
            quotes += name.words().isQuote(i) && !name.words().isPossessive(i) ? 1 : 0;
        }
        boolean closesAfter = name.words().isQuote(name.to()) && quotes == 1;
        return quotes >= 2 || closesAfter;
    }
}
