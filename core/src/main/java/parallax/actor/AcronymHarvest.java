package parallax.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Learns from an account which acronym stands for which name: `Long Name (LN)` and `LN (Long Name)`.
final class AcronymHarvest {
    private final ActorLexicon lexicon;
    private final Map<String, Candidate> longNames = new TreeMap<>();

    AcronymHarvest(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Learns from one sentence. A long name that nobody found yet, but whose initials spell the acronym, is added
    /// to the names.
    ///
    /// @return the names with those added
    List<Candidate> learn(Words words, List<Candidate> names) {
        NamedTokens named = new NamedTokens(words.size(), names);
        List<Candidate> all = new ArrayList<>(names);
        for (int i = 1; i + 1 < words.size(); i++) {
            if (!words.lower(i).equals("(")
                    || !(words.lower(i + 2).equals(")") || words.lower(i + 2).equals(","))) {
                continue;
            }
            if (words.isAcronym(i + 1)) {
                String acronym = words.form(i + 1);
                Optional<Candidate> name = endingAt(words, i, named, all, acronym);
                name.ifPresent(found -> longNames.putIfAbsent(acronym, found));
            }
        }
        all.sort((one, two) -> one.span().compareTo(two.span()));
        return all;
    }

    /// The long names by their acronyms.
    Map<String, Candidate> learned() {
        return longNames;
    }

    /// Acronyms that an account uses without saying what they stand for, where exactly one of its longer names has
    /// these initials: "the Open Strait Coalition … OSC". Listed and harvested ones are left as they are.
    Map<String, Candidate> spelledByUse(List<FoundSentence> sentences) {
        Map<String, Optional<Candidate>> byInitials = new TreeMap<>();
        Set<String> used = new TreeSet<>();
        for (FoundSentence sentence : sentences) {
            for (Candidate name : sentence.names()) {
                if (isUnlistedAcronym(name)) {
                    used.add(name.words().form(name.from()));
                } else if (name.kind() != ActorKind.PERSON && name.type() == CandidateType.NAME) {
                    byInitials.merge(initials(name), Optional.of(name), AcronymHarvest::same);
                }
            }
        }
        Map<String, Candidate> spelled = new TreeMap<>();
        used.stream()
                .filter(acronym -> !longNames.containsKey(acronym))
                .forEach(acronym -> byInitials
                        .getOrDefault(acronym, Optional.empty())
                        .ifPresent(name -> spelled.put(acronym, name)));
        return spelled;
    }

    private static boolean isUnlistedAcronym(Candidate name) {
        return name.actor() == null
                && name.to() - name.from() == 1
                && name.words().isAcronym(name.from())
                && name.words().form(name.from()).length() > 2;
    }

    /// One of two candidates of the same initials if they are the same name; empty if they are two names.
    private static Optional<Candidate> same(Optional<Candidate> one, Optional<Candidate> other) {
        return one.flatMap(first -> other.filter(second -> words(first).equals(words(second))))
                .map(name -> one.orElse(name));
    }

    private static String words(Candidate name) {
        return name.words().text(name.from(), name.to());
    }

    /// The capitals that a name's words begin with, small words left out: `UMS` for "Union of Maritime States".
    private static String initials(Candidate name) {
        StringBuilder initials = new StringBuilder();
        for (int i = name.from(); i < name.to(); i++) {
            if (name.words().isCapital(i) && !name.words().lower(i).equals("the")) {
                initials.append(name.words().form(i).charAt(0));
            }
        }
        return initials.toString();
    }

    private Optional<Candidate> endingAt(
            Words words, int bracket, NamedTokens named, List<Candidate> names, String acronym) {
        Candidate found = named.before(bracket);
        if (found != null && found.to() - found.from() > 1) {
            return Optional.of(found);
        }
        int from = spelled(words, bracket, acronym.toLowerCase(Locale.ROOT));
        if (from < 0) {
            return Optional.empty();
        }
        ActorKind kind = lexicon.nameSign(words.lower(bracket - 1), true)
                .map(ActorLexicon.NameSign::kind)
                .orElse(ActorKind.ORGANISATION);
        names.removeIf(name -> name.from() >= from && name.to() <= bracket);
        Candidate name = Candidate.of(words, from, bracket, bracket - 1, CandidateType.NAME, kind, null);
        names.add(name);
        return Optional.of(name);
    }

    /// The first word of the name before the bracket whose initials spell the acronym; -1 if there is none.
    private int spelled(Words words, int bracket, String acronym) {
        int letter = acronym.length() - 1;
        int at = bracket - 1;
        while (at >= 0 && letter >= 0) {
            String word = words.lower(at);
            if (!word.isEmpty() && word.charAt(0) == acronym.charAt(letter) && words.isCapital(at)) {
                letter--;
            } else if (!lexicon.in("joins", word)) {
                return -1;
            }
            at--;
        }
        return letter < 0 && bracket - at > 2 ? at + 1 : -1;
    }
}
