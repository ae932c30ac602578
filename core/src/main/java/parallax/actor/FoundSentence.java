package parallax.actor;

import java.util.List;
import java.util.Map;

/// A sentence with the registry's matches and the names found in it.
record FoundSentence(Words words, Map<Integer, Match> matches, List<Candidate> names) {}
