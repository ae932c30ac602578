package parallax.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.event.EventStatus;
import parallax.event.StatusReader;
import parallax.language.PartOfSpeech;
import parallax.language.Sentence;
import parallax.language.SentenceTree;
import parallax.language.Token;
import parallax.statement.Statements;
import parallax.text.ResourceTable;
import parallax.text.Span;

/// Which conditions an account tells as met or not met: "after the crew had been freed", "the siege has yet to be
/// lifted", "our demands were not met". What is asked and what is told must be the same act on the same thing.
final class Fulfilments {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final String STATE = "state.";
    private static final String HELD = "state.held";
    private static final String FREED = "act.release";
    private static final int NESTED = 3;
    private static final String ANSWER = "act.answer";
    private static final String DEMAND = "thing.demand";

    private final Map<String, String> classes = new HashMap<>();
    private final StatusReader status = new StatusReader();

    Fulfilments() {
        for (List<String> row : ResourceTable.rows(Fulfilments.class, "fulfilment.tsv", 2)) {
            for (String word : row.get(1).split(" ", -1)) {
                classes.put(word, row.getFirst());
            }
        }
    }

    /// An act on a thing that is told as done or as not done.
    private record Fact(Span span, String act, Set<String> things, boolean done) {}

    /// What a condition asks for; no acts where it names a thing alone.
    ///
    /// @param told whether it is an act that was told before: "linked it to this release"
    private record Asked(Set<String> acts, Set<String> things, boolean told) {
        boolean isAnsweredBy(Fact fact) {
            if (fact.things().contains(DEMAND)) {
                return fact.act().equals(ANSWER);
            }
            boolean act = acts.isEmpty() || acts.contains(fact.act());
            return act && fact.things().stream().anyMatch(things::contains);
        }
    }

    /// The status of each of these conditions of an account.
    Map<Span, ConditionStatus> of(Set<Span> conditions, List<Sentence> sentences, Statements statements) {
        List<Fact> facts = new ArrayList<>();
        Map<Span, Asked> asked = new HashMap<>();
        for (Sentence sentence : conditions.isEmpty() ? List.<Sentence>of() : sentences) {
            conditions.stream()
                    .filter(condition -> sentence.span().contains(condition))
                    .forEach(condition -> asked.put(condition, asked(condition, sentence)));
            if (sentence.tokens().stream()
                    .anyMatch(token -> of(token).startsWith("act.") || of(token).startsWith(STATE))) {
                gather(new SentenceTree(sentence), statements, facts);
            }
        }
        Map<Span, ConditionStatus> found = new HashMap<>();
        asked.forEach((condition, wanted) -> found.put(condition, judged(condition, wanted, facts)));
        return found;
    }

    private static ConditionStatus judged(Span condition, Asked wanted, List<Fact> facts) {
        boolean met = false;
        boolean unmet = false;
        for (Fact fact : facts) {
            if (!condition.overlaps(fact.span()) && wanted.isAnsweredBy(fact)) {
                met |= fact.done();
                unmet |= !fact.done();
            }
        }
        met |= wanted.told() && !unmet;
        return met == unmet ? ConditionStatus.UNKNOWN : met ? ConditionStatus.MET : ConditionStatus.UNMET;
    }

    private Asked asked(Span condition, Sentence sentence) {
        Set<String> acts = new HashSet<>();
        Set<String> things = new HashSet<>();
        boolean told = false;
        for (Token token : sentence.tokens()) {
            if (condition.contains(token.span())) {
                told |= POINTING.contains(token.form().toLowerCase(Locale.ROOT));
                String named = of(token);
                if (named.startsWith("act.") || token.is(PartOfSpeech.VERB)) {
                    acts.add(named);
                } else if (token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN)) {
                    things.add(named);
                }
            }
        }
        return new Asked(acts, things, told && things.isEmpty());
    }

    private void gather(SentenceTree tree, Statements statements, List<Fact> facts) {
        for (int i = 0; i < tree.size(); i++) {
            String act = of(tree.token(i));
            if (act.startsWith(STATE)) {
                state(tree, i, act.equals(HELD), statements, facts);
            }
            Set<String> things = act.startsWith("act.") ? things(tree, i) : Set.of();
            if (!things.isEmpty()) {
                Span span = tree.token(i).span();
                EventStatus told = status.of(tree, verb(tree, i), statements.around(span));
                if (told == EventStatus.DENIED || isToCome(tree, verb(tree, i))) {
                    facts.add(new Fact(span, act, things, false));
                } else if (told == EventStatus.HAPPENED) {
                    facts.add(new Fact(span, act, things, true));
                }
            }
        }
    }

    /// "the men are home", "the prisoners are still in jail", "have been sitting in cells": what was asked is done, or
    /// not.
    private void state(SentenceTree tree, int at, boolean held, Statements statements, List<Fact> facts) {
        int verb = tree.child(at, "cop") >= 0 ? at : held && tree.hangs(at, "obl") ? tree.head(at) : -1;
        int thing = verb < 0 ? -1 : tree.child(verb, "nsubj");
        if (thing < 0) {
            return;
        }
        EventStatus told =
                status.of(tree, verb, statements.around(tree.token(verb).span()));
        boolean lasts = verb == at ? told.isReal() : told == EventStatus.ONGOING;
        if (lasts && (held || isWhole(tree, thing))) {
            facts.add(new Fact(tree.token(at).span(), FREED, kinds(tree, thing, held), !held));
        }
    }

    /// The class of a thing; of "fourteen of the comrades from the crew" those of all its nouns, where a part will do.
    private Set<String> kinds(SentenceTree tree, int thing, boolean part) {
        Set<String> kinds = new HashSet<>(Set.of(of(tree.token(thing))));
        int at = part ? tree.of(thing) : -1;
        for (int i = 0; i < NESTED && at >= 0; i++) {
            kinds.add(of(tree.token(at)));
            int above = at;
            at = tree.children(above).stream()
                    .filter(child -> child > above && tree.hangs(child, "nmod"))
                    .findFirst()
                    .orElse(-1);
        }
        return kinds;
    }

    /// "has yet to be freed".
    private static boolean isToCome(SentenceTree tree, int verb) {
        return tree.lower(tree.child(verb, "mark") - 1).equals("yet");
    }

    /// "set free": the verb that tells the act.
    private static int verb(SentenceTree tree, int act) {
        return tree.is(act, PartOfSpeech.ADJ) && tree.hangs(act, "xcomp") ? tree.head(act) : act;
    }

    /// What an act is done to: "the crew was freed", "freed the crew", "the release of the crew", "the shelling
    /// stopped".
    private Set<String> things(SentenceTree tree, int act) {
        int verb = verb(tree, act);
        int thing = tree.is(verb, PartOfSpeech.NOUN)
                ? Math.max(tree.of(verb), tree.child(verb, "nmod:poss"))
                : argument(tree, verb);
        if (thing < 0 || !isWhole(tree, thing)) {
            return Set.of();
        }
        Set<String> things = new HashSet<>();
        things.add(of(tree.token(thing)));
        for (int child : tree.children(thing)) {
            if (tree.hangs(child, "nmod", "compound") && tree.is(child, PartOfSpeech.PROPN)) {
                things.add(of(tree.token(child)));
            }
        }
        return things;
    }

    /// The object or the subject; under "has yet to be freed" that of "has".
    private static int argument(SentenceTree tree, int verb) {
        int own = tree.child(verb, "nsubj:pass", "obj");
        own = own < 0 ? tree.child(verb, "nsubj") : own;
        return own < 0 && tree.hangs(verb, "xcomp") ? tree.child(tree.head(verb), "nsubj") : own;
    }

    /// "Twenty prisoners", "some soldiers" and "prisoners" may be others than those who are asked for, or not all.
    private static boolean isWhole(SentenceTree tree, int thing) {
        String article = tree.lower(tree.child(thing, "det"));
        boolean part = tree.child(thing, "nummod") >= 0
                || article.equals("a")
                || article.equals("an")
                || article.equals("some");
        boolean bare = article.isEmpty() && tree.child(thing, "nmod:poss") < 0 && tree.is(thing, PartOfSpeech.NOUN);
        return tree.isNoun(thing)
                && !part
                && !(bare && !tree.lower(thing).equals(tree.token(thing).lemma().toLowerCase(Locale.ROOT)));
    }

    /// The class of a word; its lemma where it is in none.
    private String of(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return classes.getOrDefault(lemma, lemma);
    }
}
