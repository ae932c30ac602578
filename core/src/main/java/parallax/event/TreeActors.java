package parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.actor.Mention;
import parallax.language.PartOfSpeech;
import parallax.language.SentenceTree;

/// Which actors the nominal phrases of one sentence stand for. A phrase is given by its head word.
final class TreeActors {
    /// How deep a phrase is searched for whom it stands for: "the positions of the fighters of X".
    private static final int DEPTH = 4;
    /// How many words lie between "whose" and its clause's verb.
    private static final int CLAUSE = 4;
    /// How many members of a list are taken, and how many words hang on one that are looked at.
    private static final int WIDTH = 64;

    private final SentenceTree tree;
    private final Participants participants;
    private final Speaker speaker;
    private final RoleWords words;
    /// By token: the mention whose head word it is; the longest where there are several.
    private final @Nullable Mention[] heads;

    TreeActors(SentenceTree tree, Participants participants, Speaker speaker, RoleWords words) {
        this.tree = tree;
        this.speaker = speaker;
        this.words = words;
        this.heads = new Mention[tree.size()];
        this.participants = participants;
        participants.mentions(tree.sentence().span()).forEach(this::add);
    }

    private void add(Mention mention) {
        int at = tree.headOf(mention.span());
        Mention before = at < 0 ? null : heads[at];
        if (at >= 0
                && (before == null || before.span().length() < mention.span().length())) {
            heads[at] = mention;
        }
    }

    /// The ids of those a phrase stands for, each once: all members of a list, in order; none where nobody is known.
    /// "The jets of X" stand for X where the jets themselves are nobody.
    public List<String> of(int head) {
        Set<String> ids = new LinkedHashSet<>();
        list(head).forEach(member -> ids.addAll(one(member, DEPTH)));
        return List.copyOf(ids);
    }

    /// The id of the actor whose name or description has this head word; absent where there is none.
    public Optional<String> named(int head) {
        Mention mention = head < 0 ? null : heads[head];
        return mention == null ? Optional.empty() : Optional.of(mention.actor());
    }

    /// A word and what is coordinated with it.
    private List<Integer> list(int head) {
        List<Integer> members = new ArrayList<>(List.of(head));
        for (int i = 0; i < members.size() && members.size() < WIDTH; i++) {
            for (int child : tree.children(members.get(i))) {
                if (tree.hangs(child, "conj") && !tree.is(child, PartOfSpeech.VERB)) {
                    members.add(child);
                }
            }
        }
        members.sort(null);
        return members;
    }

    private List<String> one(int at, int depth) {
        Mention own = heads[at];
        if (own != null) {
            List<String> named = depth == 0 || !tree.is(at, PartOfSpeech.NOUN) ? List.of() : meant(at, depth - 1);
            return named.isEmpty() ? List.of(own.actor()) : named;
        }
        Optional<String> speaks = tree.is(at, PartOfSpeech.NOUN)
                ? Optional.empty()
                : speaker.of(tree.lower(at), tree.token(at).span());
        if (speaks.isPresent()) {
            return isReportersArm(at, speaks.get()) ? List.of() : List.of(speaks.get());
        }
        if (tree.lower(at).equals("whose")) {
            int owner = antecedent(at);
            return owner < 0 || depth == 0 ? List.of() : listed(owner, depth - 1);
        }
        return depth == 0 ? List.of() : standIn(at, depth - 1);
    }

    /// "Our patrol boats" of somebody who writes are not the paper's.
    private boolean isReportersArm(int owner, String speaker) {
        return tree.hangs(owner, "nmod:poss")
                && words.is("arm", tree.token(tree.head(owner)).lemma())
                && participants.isOutlet(speaker);
    }

    /// Whether a phrase stands for anybody.
    boolean isSomebody(int head) {
        return !of(head).isEmpty();
    }

    /// What "whose" stands for: "X, whose jets bombed the town".
    private int antecedent(int pronoun) {
        int at = pronoun;
        for (int i = 0; i < CLAUSE && at >= 0; i++) {
            if (tree.hangs(at, "acl:relcl")) {
                return tree.head(at);
            }
            at = tree.head(at);
        }
        return -1;
    }

    /// Who holds a place or uses a weapon: "the area held by X", "a mine laid by X".
    private List<String> holders(int at, int depth) {
        for (int child :
                tree.children(at).subList(0, Math.min(WIDTH, tree.children(at).size()))) {
            boolean theirs = words.is("held", tree.lower(child)) || words.is("wielded", tree.lower(child));
            if (theirs && tree.hangs(child, "acl")) {
                int holder = tree.child(child, "obl:agent", "obl");
                if (holder > child && tree.lower(tree.child(holder, "case")).equals("by")) {
                    return depth == 0 ? List.of() : listed(holder, depth - 1);
                }
            }
        }
        return List.of();
    }

    /// Who is meant by a description: the names beside it, and of "militiamen of the X" the X that they fight for.
    private List<String> meant(int at, int depth) {
        List<String> named = apposed(at, depth);
        int force = words.is("member", tree.token(at).lemma()) ? tree.of(at) : -1;
        return named.isEmpty() && tree.is(force, PartOfSpeech.PROPN)
                ? named(force).map(List::of).orElse(List.of())
                : named;
    }

    /// The names beside a description: "the guarantors, X and Y".
    private List<String> apposed(int at, int depth) {
        int name = tree.child(at, "appos");
        return tree.is(name, PartOfSpeech.PROPN) ? listed(name, depth) : List.of();
    }

    /// Who stands for a word that is nobody itself: the name beside it, its owner, who it is made of.
    private List<String> standIn(int at, int depth) {
        List<String> holders = holders(at, depth);
        if (!holders.isEmpty()) {
            return holders;
        }
        List<Integer> children = tree.children(at);
        for (String[] relations : STAND_INS) {
            for (int child : children.subList(0, Math.min(WIDTH, children.size()))) {
                if (tree.hangs(child, relations) && (!tree.hangs(child, "nmod") || owns(child))) {
                    List<String> found = tree.hangs(child, "compound", "amod", "nmod:desc")
                            ? beside(child)
                            : depth == 0 ? List.of() : listed(child, depth);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    @SuppressWarnings("NullAway")
    private static final String[][] STAND_INS = {
        {"appos", "flat"}, {"nmod:poss"}, {"compound", "amod", "nmod:desc"}, {"nmod"}
    };

    private boolean owns(int child) {
        return tree.hangs(child, "nmod:poss", "nmod:desc")
                || words.is("owner-link", tree.lower(tree.child(child, "case")));
    }

    private List<String> listed(int head, int depth) {
        Set<String> ids = new LinkedHashSet<>();
        list(head).forEach(member -> ids.addAll(one(member, depth)));
        return List.copyOf(ids);
    }

    /// The ids of those whom the words before a noun name: "Russian and Syrian" in "Russian and Syrian attacks".
    List<String> beside(int child) {
        Set<String> ids = new LinkedHashSet<>();
        for (int member : list(child)) {
            named(member)
                    .or(() -> state(member))
                    .or(() -> compounded(member))
                    .or(() -> armed(member))
                    .ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    /// "rebel-held towns", "the US-led war": who holds or leads.
    private Optional<String> compounded(int participle) {
        boolean holding = words.is("held", tree.lower(participle)) || words.is("led", tree.lower(participle));
        if (!holding) {
            return Optional.empty();
        }
        int before = participle - 1;
        int who = tree.lower(before).equals("-") ? before - 1 : before;
        return named(who)
                .or(() ->
                        participants.byAdjective(who < 0 ? "" : tree.token(who).form()));
    }

    /// "A rebel rocket", "a government drone": whose it is by the noun before it.
    private Optional<String> armed(int at) {
        boolean arm = tree.hangs(at, "amod", "compound", "nmod:desc")
                && words.is("arm", tree.token(tree.head(at)).lemma());
        if (!arm) {
            return Optional.empty();
        }
        boolean rulers = words.is("rulers", tree.lower(at));
        return participants.group(tree.lower(at)).or(() -> rulers ? participants.government() : Optional.empty());
    }

    private Optional<String> state(int at) {
        return tree.hangs(at, "amod", "compound", "conj")
                ? participants.byAdjective(tree.token(at).form())
                : Optional.empty();
    }
}
