package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.Question;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.Slot;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.compare.relation.Doers;
import parallax.event.EventStatus;
import parallax.statement.Stance;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.time.Interval;

/// Did it happen? Asked where somebody says that it did, or will, and another that it did not.
final class HappenedQuestions implements SlotQuestions {
    /// Who denies a boycott may have stayed away for other reasons.
    private static final String BOYCOTT = "boycott";

    /// So many sentences on, "the attack" is the one that was told before it.
    private static final int NEAR = 2;

    /// A question with those who say no.
    private record Asked(Question question, Set<RecordRef> denials) {
        boolean isPartOf(Asked other) {
            int here = question.answers().size();
            int there = other.question.answers().size();
            return !denials.isEmpty() && here < there && other.denials.containsAll(denials);
        }
    }

    @Override
    public List<Question> of(StoryAccounts story, List<Happening> happenings, List<Claim> claims) {
        List<Asked> asked = new ArrayList<>();
        for (Happening happening : happenings) {
            Asking asking = new Asking(story, happening, Claim.about(claims, happening.tellings()));
            for (Denial denial : asking.denials()) {
                asking.question(denial).ifPresent(question -> asked.add(new Asked(question, denial.refs())));
            }
        }
        return withoutParts(asked);
    }

    /// What the same voices deny is asked once: a mine that was laid is also one that was struck.
    private static List<Question> withoutParts(List<Asked> asked) {
        Map<RecordRef, List<Asked>> byDenial = new HashMap<>();
        for (Asked one : asked) {
            one.denials()
                    .forEach(ref -> byDenial.computeIfAbsent(ref, any -> new ArrayList<>())
                            .add(one));
        }
        return asked.stream()
                .filter(one -> one.denials().stream()
                        .flatMap(ref -> byDenial.getOrDefault(ref, List.of()).stream())
                        .noneMatch(one::isPartOf))
                .map(Asked::question)
                .toList();
    }

    /// What is denied, by one voice or more: acts, and those who are said to have done them.
    private static final class Denial {
        private final List<Telling> tellings = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final Set<String> acts = new HashSet<>();
        private final Set<String> doers = new HashSet<>();
        private final List<Interval> days = new ArrayList<>();

        Set<RecordRef> refs() {
            Set<RecordRef> refs = new HashSet<>();
            tellings.forEach(telling -> refs.add(telling.ref()));
            claims.forEach(claim -> refs.add(claim.ref()));
            return refs;
        }

        void add(String act, Telling about, Set<String> who) {
            acts.add(act);
            doers.addAll(who);
            boolean past = about.days().isBefore(about.said());
            if (past && about.status() == EventStatus.DENIED) {
                days.add(about.days());
            }
        }
    }

    /// The work on one happening.
    private record Asking(StoryAccounts story, Happening happening, List<Claim> claims) {
        /// Denials of the same act by the same doers together.
        List<Denial> denials() {
            List<Denial> denials = new ArrayList<>();
            for (Telling telling : happening.tellings()) {
                if (Polarity.of(telling) == Polarity.NO && !isRejectedByOthers(telling)) {
                    Denial denial = denial(denials, telling);
                    denial.tellings.add(telling);
                    denial.add(act(telling), telling, doers(telling));
                }
            }
            for (Claim claim : claims) {
                if (!claim.affirms() && !isToldToo(denials, claim)) {
                    Denial denial = denial(denials, claim.target());
                    denial.claims.add(claim);
                    denial.add(act(claim.target()), claim.target(), doers(claim.target()));
                }
            }
            return denials;
        }

        /// "pretends that the besieged gassed themselves": what is not so is not what the one who is quoted denies.
        private static boolean isRejectedByOthers(Telling telling) {
            Statement inside = telling.inside();
            return inside != null && inside.stance() == Stance.REJECTS && inside.kind() != StatementKind.DENIES;
        }

        /// The act of a telling; where a denial only says "attack", that of the attack which others told just before.
        private String act(Telling telling) {
            String act = telling.act(happening.group());
            if (telling.status() != EventStatus.DENIED || !act.equals(ActLexicon.GENERIC)) {
                return act;
            }
            for (Telling before : happening.tellings()) {
                int apart = telling.number() - before.number();
                boolean near = before.in().id().equals(telling.in().id()) && apart >= 0 && apart <= NEAR;
                boolean other = !before.holder().name().equals(telling.holder().name());
                boolean result = Representatives.RESULTS.contains(before.act(happening.group()));
                if (near && other && !result && Polarity.of(before) == Polarity.YES) {
                    act = before.act(happening.group());
                }
            }
            return act;
        }

        /// Whether the same voice also tells that it did not happen.
        private static boolean isToldToo(List<Denial> denials, Claim claim) {
            return denials.stream()
                    .flatMap(denial -> denial.tellings.stream())
                    .anyMatch(telling -> telling.in().id().equals(claim.ref().account())
                            && telling.holder().name().equals(claim.holder().name()));
        }

        private Denial denial(List<Denial> denials, Telling about) {
            for (Denial denial : denials) {
                if (fits(denial, about)) {
                    return denial;
                }
            }
            Denial denial = new Denial();
            denials.add(denial);
            return denial;
        }

        /// Whether a telling is of what is denied: the same doers, or where one names none the same act.
        private boolean fits(Denial denial, Telling telling) {
            Set<String> doers = doers(telling);
            boolean vague = Doers.areVague(story.actors(), denial.doers);
            boolean unsaid = vague || doers.isEmpty() && mayBeTheirs(denial, telling);
            return isOnDays(denial, telling)
                    && (unsaid
                            ? denial.acts.contains(act(telling))
                            : isSameKind(denial, telling) && Doers.meet(story.actors(), denial.doers, doers));
        }

        /// Where no doer is read, somebody of whom the sentence speaks may be it.
        private boolean mayBeTheirs(Denial denial, Telling telling) {
            Set<String> mentions = new HashSet<>(telling.mentions());
            mentions.removeAll(telling.recipients());
            mentions.remove(telling.holder().actor());
            return telling.status() == EventStatus.DENIED
                    || Doers.areVague(story.actors(), mentions)
                    || Doers.meet(story.actors(), denial.doers, mentions);
        }

        /// Fire of any kind can be told as fire of another; gas cannot.
        private boolean isSameKind(Denial denial, Telling telling) {
            String act = act(telling);
            if (happening.group().equals(BOYCOTT)) {
                return denial.acts.contains(act) || !denial.acts.equals(Set.of(BOYCOTT));
            }
            return !happening.group().equals("harm")
                    || denial.acts.stream().anyMatch(told -> ActLexicon.areKin(told, act));
        }

        private boolean isOnDays(Denial denial, Telling telling) {
            if (!telling.status().isReal() || denial.days.isEmpty()) {
                return true;
            }
            return telling.days().isUnknown()
                    ? !Processes.is(happening.group())
                    : denial.days.stream().anyMatch(days -> days.meets(telling.days()));
        }

        private boolean isMutual() {
            return Telling.MUTUAL.contains(happening.group());
        }

        /// Those who do it; of what takes two, both.
        private Set<String> doers(Telling telling) {
            Set<String> doers = new HashSet<>(telling.doers());
            if (isMutual()) {
                doers.addAll(telling.recipients());
            }
            return doers;
        }

        Optional<Question> question(Denial denial) {
            List<Telling> yes = new ArrayList<>();
            List<Telling> ahead = new ArrayList<>();
            for (Telling telling : happening.tellings()) {
                Polarity polarity = Polarity.of(telling);
                if (polarity == Polarity.YES && fits(denial, telling)) {
                    yes.add(telling);
                } else if (polarity == Polarity.AHEAD && !isMutual() && fits(denial, telling)) {
                    ahead.add(telling);
                }
            }
            Set<String> firm = new HashSet<>();
            yes.forEach(telling -> firm.add(telling.in().id()));
            Set<String> named = new HashSet<>();
            yes.stream()
                    .filter(telling -> !telling.doers().isEmpty())
                    .forEach(telling -> named.add(telling.in().id()));
            yes.removeIf(telling ->
                    telling.doers().isEmpty() && named.contains(telling.in().id()));
            ahead.removeIf(telling -> firm.contains(telling.in().id()));
            List<Telling> denied = new ArrayList<>(denial.tellings);
            denial.claims.forEach(claim -> denied.add(claim.target()));
            Ties ties = happening.ties();
            yes.removeIf(telling -> !ties.toAny(telling, denied));
            ahead.removeIf(telling -> !ties.toAny(telling, denied));
            if (yes.isEmpty() && ahead.isEmpty()) {
                return Optional.empty();
            }
            List<Telling> told = new ArrayList<>(yes);
            told.addAll(ahead);
            List<Telling> tied = denial.tellings.stream()
                    .filter(telling -> ties.toAny(telling, told))
                    .toList();
            told.addAll(tied);
            return Optional.of(question(denial, told, yes.isEmpty() ? ahead : yes));
        }

        private Question question(Denial denial, List<Telling> told, List<Telling> affirmed) {
            List<Answer> answers = new ArrayList<>();
            List<Telling> chosen = Representatives.of(told, happening.group(), Polarity::of);
            chosen.forEach(telling -> answers.add(answer(telling)));
            for (Claim claim : denial.claims) {
                Value verdict = new Value.Verdict(claim.affirms(), claim.said());
                answers.add(new Answer(claim.ref(), claim.span(), claim.holder(), verdict, "no"));
            }
            answers.sort(Comparator.comparing(Answer::ref));
            Telling named =
                    Representatives.of(affirmed, happening.group(), any -> 0).getFirst();
            String who = named.doers().isEmpty() ? "" : " (" + QuestionWords.names(story.actors(), named.doers()) + ")";
            String words = "Did it happen: “" + QuestionWords.phrase(named) + "”" + who
                    + QuestionWords.circumstances(named) + "?";
            return new Question(Slot.HAPPENED, words, answers, QuestionWords.subject(chosen));
        }

        private static Answer answer(Telling telling) {
            Holder holder = telling.holder();
            String shown = switch (Polarity.of(telling)) {
                case YES -> "yes" + (telling.days().isUnknown() ? "" : ", " + QuestionWords.days(telling.days()));
                case NO -> "no";
                case AHEAD, NONE -> telling.status().label();
            };
            Value value = new Value.Occurrence(telling.status(), telling.said());
            return new Answer(telling.ref(), telling.event().trigger(), holder, value, shown);
        }
    }
}
