package parallax.actor;

import java.util.ArrayList;
import java.util.List;

/// Joins `Long Name` and `(LN)` to one mention where both mean the same actor.
final class BracketedAcronyms {
    private BracketedAcronyms() {}

    static List<Candidate> join(List<Candidate> names, Clusterer clusterer) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate name : names) {
            int last = joined.size() - 1;
            if (last >= 0 && follows(joined.get(last), name) && clusterer.same(joined.get(last), name)) {
                joined.set(last, withBracket(joined.get(last), name));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean follows(Candidate longName, Candidate name) {
        return name.from() == longName.to() + 1
                && name.words().lower(longName.to()).equals("(")
                && name.words().isAcronym(name.from());
    }

    private static Candidate withBracket(Candidate longName, Candidate acronym) {
        Words words = longName.words();
        int to = words.lower(acronym.to()).equals(")") ? acronym.to() + 1 : acronym.to();
        return longName.over(words.span(longName.from(), to));
    }
}
