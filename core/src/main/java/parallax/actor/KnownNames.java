package parallax.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names one account has made known so far, with the short forms they allow: surnames, `the Council` for a longer
/// name that ends so, and harvested acronyms.
final class KnownNames {
    private static final int SHORTEST_SURNAME = 3;

    /// A form and the full name it stands for.
    ///
    /// @param articled whether the form stands for the name only after an article
    private record Form(String words, Candidate name, boolean articled) {}

    private final ActorLexicon lexicon;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();
    private final Map<String, Candidate> known = new HashMap<>();

    KnownNames(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void learn(Candidate name) {
        Words words = name.words();
        add(words.text(name.from(), name.to()), name, false);
        if (name.kind() == ActorKind.PERSON) {
            String surname = words.lower(name.to() - 1);
            boolean office = lexicon.title(surname).isPresent()
                    || words.text(name.from(), name.to()).contains(" of ");
            if (!office && name.to() - name.from() > 1 && surname.length() >= SHORTEST_SURNAME) {
                add(surname, name, false);
            }
        } else if (name.to() - name.from() > 1
                && lexicon.nameSign(words.lower(name.head()), true).isPresent()) {
            add(words.lower(name.head()), name, true);
        }
    }

    void learnAcronym(String acronym, Candidate name) {
        add(acronym.toLowerCase(Locale.ROOT), name, false);
        add(acronym.toLowerCase(Locale.ROOT) + 's', name, false);
    }

    /// As `learnAcronym`, where the account may have taken the acronym for a name of its own before.
    void learnUsedAcronym(String acronym, Candidate name) {
        String form = acronym.toLowerCase(Locale.ROOT);
        known.remove(form);
        byFirstWord.remove(form);
        learnAcronym(acronym, name);
    }

    private void add(String form, Candidate name, boolean articled) {
        if (known.putIfAbsent(form, name) == null) {
            int blank = form.indexOf(' ');
            String first = blank < 0 ? form : form.substring(0, blank);
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Form(form, name, articled));
        }
    }

    /// The full name that a form stands for.
    Optional<Candidate> fullName(String form) {
        return Optional.ofNullable(known.get(form));
    }

    /// Occurrences of known forms in a sentence outside the names already found there.
    List<Candidate> find(Words words, List<Candidate> names) {
        boolean[] taken = new boolean[words.size()];
        for (Candidate name : names) {
            java.util.Arrays.fill(taken, name.from(), name.to(), true);
        }
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Form> form =
                    taken[i] || !words.isCapital(i) || isPlaced(words, i) ? Optional.empty() : longest(words, i, taken);
            if (form.isPresent()) {
                int to = i
                        + (int) form.get().words().chars().filter(c -> c == ' ').count()
                        + 1;
                Candidate name = form.get().name();
                found.add(Candidate.of(words, i, to, to - 1, CandidateType.NAME, name.kind(), name.actor()));
                i = to - 1;
            }
        }
        return found;
    }

    /// `in NAME`, `northern NAME`: whatever shares the name, here it is a place.
    private boolean isPlaced(Words words, int index) {
        String before = words.lower(index - 1);
        return !words.isAcronym(index) && (lexicon.in("compass", before) || lexicon.in("inside", before));
    }

    private Optional<Form> longest(Words words, int index, boolean[] taken) {
        Form best = null;
        for (Form form : byFirstWord.getOrDefault(words.lower(index), List.of())) {
            int length = (int) form.words().chars().filter(c -> c == ' ').count() + 1;
            boolean fits = index + length <= words.size()
                    && words.text(index, index + length).equals(form.words())
                    && !taken[index + length - 1]
                    && (!form.articled() || stands(words, index));
            if (fits && (best == null || form.words().length() > best.words().length())) {
                best = form;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a single capitalised institution word is a short name here: no further capital around it.
    private static boolean stands(Words words, int index) {
        return !words.isHeading()
                && !words.isCapital(index + 1)
                && (words.lower(index - 1).equals("the") || words.isPossessive(index - 1));
    }
}
