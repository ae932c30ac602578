package parallax.actor;

import java.util.ArrayList;
import java.util.List;

/// Joins `Long Name` and `(LN)` to one mention where both mean the same actor.
final class BracketedAcronyms {
    private BracketedAcronyms() {}

    static List<Candidate> join(List<Candidate> names, Clusterer clusterer) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate name : names) {
            Candidate last = joined.isEmpty() ? null : joined.getLast();
            boolean follows = last != null
                    && name.from() == last.to() + 1
                    && name.words().lower(last.to()).equals("(")
                    && name.words().isAcronym(name.from());
            if (follows && clusterer.same(last, name)) {
                int to = name.words().lower(name.to()).equals(")") ? name.to() + 1 : name.to();
                joined.set(joined.size() - 1, last.over(last.words().span(last.from(), to)));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }
}
