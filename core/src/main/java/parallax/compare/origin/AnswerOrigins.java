package parallax.compare.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import parallax.account.Account;
import parallax.actor.Actor;
import parallax.actor.ActorKind;
import parallax.actor.Naming;
import parallax.compare.ledger.Answer;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.FoldedName;
import parallax.compare.ledger.Groups;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.ledger.Value;
import parallax.text.PassageKind;
import parallax.text.Span;

/// Which answers to one question come from one origin: the same words reprinted, or the same answer of the same
/// innermost speaker, whoever passes it on. Two answers of one speaker that differ are two.
public final class AnswerOrigins {
    private static final String NOT = "not ";

    /// Characters between two numbers of one sentence.
    private static final int ONE_BREATH = 100;

    private static final String SAME = "same ";

    private final StoryAccounts story;
    private final AccountOrigins accounts;

    public AnswerOrigins(StoryAccounts story, AccountOrigins accounts) {
        this.story = story;
        this.accounts = accounts;
    }

    private record Pair(double distance, int one, int other) {}

    /// The records of the answers, those of one origin together; in order.
    public List<List<RecordRef>> partition(List<Answer> answers) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                OptionalDouble distance = distance(answers, answers.get(i), answers.get(j));
                if (distance.isPresent()) {
                    pairs.add(new Pair(distance.getAsDouble(), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance)
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        Groups groups = new Groups(answers.size());
        pairs.stream().filter(pair -> fit(answers, groups, pair)).forEach(pair -> groups.join(pair.one, pair.other));
        return groups.all().stream()
                .map(group -> group.stream().map(i -> answers.get(i).ref()).toList())
                .toList();
    }

    private OptionalDouble distance(List<Answer> answers, Answer one, Answer other) {
        OptionalDouble apart = SameAnswer.distance(one.value(), other.value());
        return apart.isPresent()
                        && (isReprinted(one, other)
                                || haveOneSpeaker(one, other)
                                || (apart.getAsDouble() == 0
                                        && (cites(answers, one, other) || cites(answers, other, one))))
                ? apart
                : OptionalDouble.empty();
    }

    /// A rounded answer fits all of a group or none: 8,240 and 9,000 are two, though both are "more than 8,000".
    private static boolean fit(List<Answer> answers, Groups groups, Pair pair) {
        int one = groups.root(pair.one);
        int other = groups.root(pair.other);
        if (one == other) {
            return false;
        }
        for (int i = 0; i < answers.size(); i++) {
            for (int j = 0; groups.root(i) == one && j < answers.size(); j++) {
                if (groups.root(j) == other
                        && SameAnswer.distance(
                                        answers.get(i).value(), answers.get(j).value())
                                .isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The same words of the same speaker: what is repeated can hold several who answer alike.
    private boolean isReprinted(Answer one, Answer other) {
        String left = one.ref().account();
        String right = other.ref().account();
        boolean same = one.holder().isOwnVoice() == other.holder().isOwnVoice()
                && (one.holder().isOwnVoice()
                        || one.holder().name().equals(other.holder().name()));
        return (same || haveOneSpeaker(one, other))
                && accounts.isRepeated(left, one.span(), right)
                && accounts.isRepeated(right, other.span(), left);
    }

    /// Whether the first account only passes on the number that another has from a source: it says that somebody
    /// counted, not who ("40,000 have been reported"); in its own voice it names that source in its notes
    /// ("(1) Source: Harbour Office, registers"), gives other numbers in the same breath (whoever writes that
    /// "40,000, 90,000 and more have been read out" holds none of them), or gives a number so exact that it is
    /// not counted twice by chance.
    private boolean cites(List<Answer> answers, Answer one, Answer other) {
        String source = other.holder().actor();
        if (!(one.value() instanceof Value.Count) || other.holder().isOwnVoice() || source == null) {
            return false;
        }
        return one.holder().isOwnVoice()
                ? isNamedInNotes(one.ref().account(), source)
                        || givesOthersToo(answers, one)
                        || isRejected(one)
                        || Rounding.isTelling(one.value())
                : one.holder().actor() == null;
    }

    /// "Not 43, as they keep repeating": the number is another's, whom the account contradicts.
    private boolean isRejected(Answer one) {
        String text = story.account(one.ref().account()).account().document().text();
        String before = text.substring(
                Math.max(0, one.span().start() - NOT.length()), one.span().start());
        return before.equalsIgnoreCase(NOT);
    }

    private static boolean givesOthersToo(List<Answer> answers, Answer one) {
        for (Answer same : answers) {
            boolean beside = same.ref().account().equals(one.ref().account())
                    && same.holder().isOwnVoice()
                    && Math.abs(same.span().start() - one.span().start()) <= ONE_BREATH;
            if (beside && SameAnswer.distance(one.value(), same.value()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedInNotes(String id, String source) {
        Account account = story.account(id).account();
        for (Naming naming : account.namings()) {
            if (source.equals(story.actors().id(id, naming.actor())) && isNote(account, naming.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNote(Account account, Span span) {
        return account.passages().stream()
                .anyMatch(passage ->
                        passage.kind() == PassageKind.FOOTNOTE && passage.span().contains(span));
    }

    private boolean haveOneSpeaker(Answer one, Answer other) {
        Set<String> mine = speakers(one);
        return speakers(other).stream().anyMatch(mine::contains)
                || isTakenUp(one, other)
                || isTakenUp(other, one)
                || names(one).stream().anyMatch(name -> names(other).stream().anyMatch(name::isSame));
    }

    /// "The same people say": the speaker is one whom the account has named before.
    private boolean isTakenUp(Answer one, Answer other) {
        String speaker = other.holder().actor();
        boolean taken =
                !one.holder().isOwnVoice() && FoldedName.of(one.holder().name()).startsWith(SAME);
        if (!taken || speaker == null) {
            return false;
        }
        String id = one.ref().account();
        return story.account(id).account().namings().stream()
                .anyMatch(naming -> naming.span().end() <= one.span().start()
                        && speaker.equals(story.actors().id(id, naming.actor())));
    }

    /// The speaker and those to whom it belongs: a ministry's word is its government's, a spokesman's that of the
    /// body for which he speaks. Not that of a person who merely belongs to a people or a press.
    private Set<String> speakers(Answer answer) {
        Set<String> speakers = new TreeSet<>();
        String id = answer.holder().actor();
        for (int steps = 0; id != null && steps < 5 && speakers.add(id); steps++) {
            id = story.actors().body(id);
        }
        return speakers;
    }

    /// The names of a speaker that publishes: the publisher's own where the account speaks in its own voice.
    private List<PublisherName> names(Answer answer) {
        Compared account = story.account(answer.ref().account());
        if (answer.holder().isOwnVoice()) {
            return account.isComment() ? List.of() : accounts.publishers(account.id());
        }
        String id = answer.holder().actor();
        Actor actor = id == null ? null : story.actors().actor(id);
        if (actor == null) {
            return List.of();
        }
        boolean anybody = actor.kind() == ActorKind.UNNAMED || actor.kind() == ActorKind.POPULATION_GROUP;
        return anybody && !PublisherName.isOfBody(actor.name()) ? List.of() : List.of(PublisherName.of(actor.name()));
    }
}
