package parallax.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parallax.language.SentenceTree;

/// Fills the role schemes of the triggers of one sentence with the actors that stand there.
final class Roles {
    private static final Set<String> OWNING = Set.of("from", "of");

    private final SentenceTree tree;
    private final TreeActors actors;
    private final ClauseRoles clauses;
    private final NounRoles nouns;

    Roles(SentenceTree tree, TreeActors actors, ClauseRoles clauses, NounRoles nouns) {
        this.tree = tree;
        this.actors = actors;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /// Who acts and who is acted upon; nobody is both.
    record Filled(List<String> actors, List<String> recipients) {
        boolean isNobodys() {
            return actors.isEmpty() && recipients.isEmpty();
        }
    }

    Filled of(int trigger, RoleScheme scheme) {
        Set<Integer> used = new LinkedHashSet<>();
        List<String> acting = first(trigger, scheme.actors(), used, List.of());
        List<String> acted = first(trigger, scheme.recipients(), used, acting);
        return new Filled(acting, acted);
    }

    /// What the first slot gives that holds somebody who is not yet named elsewhere.
    private List<String> first(int trigger, List<RoleSlot> slots, Set<Integer> used, List<String> others) {
        for (RoleSlot slot : slots) {
            if (slot.kind() == RoleSlot.Kind.MODIFIER) {
                List<String> found = modifiers(trigger, used, others);
                if (!found.isEmpty()) {
                    return found;
                }
                continue;
            }
            int at = word(trigger, slot);
            List<String> found = at < 0 || used.contains(at) ? List.of() : without(people(at), others);
            if (!found.isEmpty()) {
                used.add(at);
                return found;
            }
        }
        return List.of();
    }

    /// Those a word stands for; of something done, such as "the offensive", those who do it.
    private List<String> people(int at) {
        if (nouns.isDoneTo(at)) {
            int doer = nouns.agent(at) >= 0 ? nouns.agent(at) : nouns.owner(at);
            return doer < 0 ? modifiers(at, new LinkedHashSet<>(), List.of()) : actors.of(doer);
        }
        List<String> own = actors.of(at);
        if (!own.isEmpty() || !tree.isNoun(at)) {
            return own;
        }
        int agent = nouns.agent(at);
        int doer = agent >= 0 ? agent : nouns.carrying(at);
        return doer < 0 || doer == at ? own : actors.of(doer);
    }

    private static List<String> without(List<String> ids, List<String> others) {
        return others.isEmpty()
                ? ids
                : ids.stream().filter(id -> !others.contains(id)).toList();
    }

    private int word(int trigger, RoleSlot slot) {
        boolean noun = !isVerb(trigger);
        return switch (slot.kind()) {
            case DOER -> noun ? clauses.child(trigger, "nsubj") : clauses.doer(trigger);
            case PATIENT -> noun ? -1 : clauses.patient(trigger);
            case SUBJECT -> noun ? clauses.child(trigger, "nsubj") : clauses.subject(trigger);
            case INDIRECT -> clauses.indirect(trigger);
            case CLAUSE -> clauses.clauseSubject(trigger);
            case OWNER_OF_OBJECT -> ownerOfObject(trigger);
            case OWNER -> nouns.owner(trigger);
            case BY -> nouns.agent(trigger);
            case CARRIER -> nouns.carrying(trigger);
            case ACCUSED -> nouns.accused(trigger);
            case RECEIVER -> nouns.receiving(trigger);
            case INFINITIVE -> noun ? -1 : clauses.infinitiveObject(trigger, actors::isSomebody);
            case ANSWERER -> nouns.answering(trigger);
            case HELPED -> nouns.helped(trigger);
            case SIDE -> nouns.side(trigger, slot.prepositions()::contains, actors::isSomebody);
            case WITH ->
                noun
                        ? nouns.with(trigger, slot.prepositions()::contains)
                        : clauses.with(trigger, slot.prepositions()::contains);
            case MODIFIER -> -1;
        };
    }

    private boolean isVerb(int at) {
        return tree.is(at, parallax.language.PartOfSpeech.VERB);
    }

    private int ownerOfObject(int verb) {
        int object = clauses.patient(verb);
        if (object < 0 || actors.named(object).isPresent()) {
            return object;
        }
        int agent = nouns.agent(object);
        int from = agent >= 0 ? agent : nouns.owner(object);
        int maker = from >= 0 ? from : nouns.maker(object);
        return maker >= 0 ? maker : clauses.oblique(object, preposition -> OWNING.contains(preposition));
    }

    /// "Russian and Syrian attacks", "a rebel attack".
    private List<String> modifiers(int noun, Set<Integer> used, List<String> others) {
        List<String> found = new ArrayList<>();
        for (int child : clauses.children(noun, "amod", "compound", "nmod:desc")) {
            if (!used.contains(child) && child < noun) {
                for (String id : without(actors.beside(child), others)) {
                    if (!found.contains(id)) {
                        found.add(id);
                    }
                    used.add(child);
                }
            }
        }
        return found;
    }
}
