package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.compare.relation.Doers;
import parallax.event.EventStatus;

/// Are they free? Asked where one account tells a release and another, that tells of none, that they are held.
final class ReleaseQuestions implements SlotQuestions {
    @Override
    public List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims) {
        List<Question> questions = new ArrayList<>();
        for (List<Telling> freed : releases(story.actors(), happenings)) {
            List<Telling> held = held(happenings, freed);
            if (!held.isEmpty()) {
                questions.add(question(freed, held));
            }
        }
        return questions;
    }

    /// What is told of each release, that of one day by one hand together: "the crew came home", "freed 14 sailors".
    private static List<List<Telling>> releases(CaseActors actors, List<Happening> happenings) {
        List<List<Telling>> releases = new ArrayList<>();
        for (Happening happening : happenings) {
            List<Telling> freed = happening.group().equals("release")
                    ? happening.tellings().stream()
                            .filter(telling -> Polarity.of(telling) == Polarity.YES)
                            .toList()
                    : List.of();
            List<Telling> all = new ArrayList<>(freed);
            for (List<Telling> known : freed.isEmpty() ? List.<List<Telling>>of() : List.copyOf(releases)) {
                if (known.stream().anyMatch(one -> freed.stream().anyMatch(other -> isOne(actors, one, other)))) {
                    all.addAll(known);
                    releases.remove(known);
                }
            }
            if (!all.isEmpty()) {
                all.sort(Comparator.comparing(Telling::ref));
                releases.add(all);
            }
        }
        return releases;
    }

    private static boolean isOne(CaseActors actors, Telling one, Telling other) {
        boolean hand =
                one.doers().isEmpty() || other.doers().isEmpty() || Doers.meet(actors, one.doers(), other.doers());
        return hand && isDay(one) && isDay(other) && one.days().meets(other.days());
    }

    private static boolean isDay(Telling telling) {
        return !telling.days().isUnknown()
                && Objects.equals(telling.days().from(), telling.days().to());
    }

    private static List<Telling> held(List<Happening> happenings, List<Telling> freed) {
        Set<String> tellers = new HashSet<>();
        freed.forEach(telling -> tellers.add(telling.in().id()));
        List<Telling> held = new ArrayList<>();
        for (Happening happening : happenings) {
            if (happening.group().equals("detention")) {
                boolean same = happening.tellings().stream()
                        .anyMatch(one -> freed.stream().anyMatch(other -> isOfSame(one, other)));
                happening.tellings().stream()
                        .filter(telling -> same && telling.status() == EventStatus.ONGOING)
                        .filter(telling -> !tellers.contains(telling.in().id()))
                        .forEach(held::add);
            }
        }
        return held;
    }

    /// The same people: recipients in common, or in one account two sentences that follow each other.
    private static boolean isOfSame(Telling held, Telling freed) {
        return !Collections.disjoint(held.recipients(), freed.recipients())
                || held.in().id().equals(freed.in().id()) && Math.abs(held.number() - freed.number()) <= 1;
    }

    private static Question question(List<Telling> freed, List<Telling> held) {
        List<Answer> answers = new ArrayList<>();
        for (Telling telling : Representatives.of(freed, "release", any -> 0)) {
            String shown = telling.days().isUnknown() ? "free" : "freed, " + QuestionWords.days(telling.days());
            answers.add(new Answer(
                    telling.ref(),
                    telling.event().trigger(),
                    telling.holder(),
                    new Value.Occurrence(telling.status(), telling.said()),
                    shown));
        }
        for (Telling telling : Representatives.of(held, "detention", any -> 0)) {
            answers.add(new Answer(
                    telling.ref(),
                    telling.event().trigger(),
                    telling.holder(),
                    new Value.Verdict(false, telling.said()),
                    "held, as of " + QuestionWords.days(telling.said())));
        }
        answers.sort(Comparator.comparing(Answer::ref));
        Telling named = Representatives.of(freed, "release", any -> 0).getFirst();
        List<Telling> all = new ArrayList<>(freed);
        all.addAll(held);
        String words =
                "Are they free: “" + QuestionWords.phrase(named) + "”" + QuestionWords.circumstances(named) + "?";
        return new Question(Slot.HAPPENED, words, answers, QuestionWords.subject(all));
    }
}
