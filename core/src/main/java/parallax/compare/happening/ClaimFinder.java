package parallax.compare.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.compare.ledger.CaseActors;
import parallax.compare.ledger.Compared;
import parallax.compare.ledger.Holder;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.StoryAccounts;
import parallax.compare.relation.Doers;
import parallax.statement.Statement;
import parallax.statement.StatementKind;
import parallax.text.Span;
import parallax.text.WordClasses;

/// Finds statements that deny what stands before them. What they deny is the last thing told by somebody else within a
/// few sentences; of several, what the denier is said to have done.
final class ClaimFinder {
    /// So many characters back a denial looks for what it denies.
    private static final int REACH = 250;
    /// What points back says so in its first words.
    private static final int NAMED_WITHIN = 4;
    /// "That it had fired" is no pronoun.
    private static final int LONGEST_PRONOUN = 3;

    private final WordClasses classes = WordClasses.read(ClaimFinder.class, "word-classes.tsv");

    /// In order of accounts and statements.
    List<Claim> find(StoryAccounts story, List<Telling> tellings) {
        Map<String, List<Telling>> byAccount = new HashMap<>();
        tellings.forEach(telling -> byAccount
                .computeIfAbsent(telling.in().id(), any -> new ArrayList<>())
                .add(telling));
        List<Claim> claims = new ArrayList<>();
        for (Compared compared : story.accounts()) {
            List<Telling> told = byAccount.getOrDefault(compared.id(), List.of());
            for (Statement statement : compared.account().statements().list()) {
                Claim claim = statement.kind() == StatementKind.DENIES ? claim(story, compared, statement, told) : null;
                if (claim != null) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private @Nullable Claim claim(StoryAccounts story, Compared compared, Statement statement, List<Telling> told) {
        Holder holder = story.tellers(compared.id()).holder(statement.id());
        Span content = statement.content().getFirst();
        List<Telling> acts = told.stream().filter(telling -> !isReport(telling)).toList();
        boolean tells = acts.stream()
                .anyMatch(telling -> statement.content().stream()
                        .anyMatch(piece -> piece.contains(telling.event().trigger())));
        if (tells || !pointsBack(compared.account().document().text(), statement)) {
            return null;
        }
        int from = Math.min(statement.cue().start(), content.start());
        boolean blame = has(compared, statement, "blame");
        Telling target = target(story.actors(), acts, from, holder, blame);
        return target == null
                ? null
                : new Claim(
                        new RecordRef(compared.id(), statement.id()),
                        content,
                        holder,
                        false,
                        target,
                        story.published(compared.id()));
    }

    /// "Rejected the accusation": a word for what somebody said is not what is denied.
    private boolean isReport(Telling telling) {
        String word =
                telling.event().trigger().in(telling.in().account().document().text());
        return classes.is("report", word.toLowerCase(Locale.ROOT));
    }

    private boolean has(Compared compared, Statement statement, String wordClass) {
        String content =
                statement.content().getFirst().in(compared.account().document().text());
        for (String word : content.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
            if (classes.is(wordClass, word)) {
                return true;
            }
        }
        return false;
    }

    /// Content that names nothing of its own: a pronoun, or a noun for what somebody said.
    private boolean pointsBack(String text, Statement statement) {
        String content = statement.content().getFirst().in(text).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(content.split("[^\\p{L}']+", 0))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean clause = words.size() > LONGEST_PRONOUN && words.getFirst().equals("that");
        return words.stream()
                .limit(clause ? 0 : NAMED_WITHIN)
                .anyMatch(word -> classes.is("report", word) || classes.is("blame", word));
    }

    private static @Nullable Telling target(
            CaseActors actors, List<Telling> told, int before, Holder denier, boolean blame) {
        Telling last = null;
        Telling own = null;
        for (Telling telling : told) {
            int at = telling.event().trigger().end();
            boolean other = !telling.holder().name().equals(denier.name());
            if (at <= before && at > before - REACH && other && isTold(telling)) {
                last = later(last, telling);
                Set<String> doers = new HashSet<>(telling.doers().isEmpty() ? telling.mentions() : telling.doers());
                if (telling.isMutual()) {
                    doers.addAll(telling.recipients());
                }
                boolean accused = denier.actor() != null && Doers.shareBody(actors, doers, denier.actor());
                own = accused ? later(own, telling) : own;
            }
        }
        return own != null || blame ? own : last;
    }

    private static boolean isTold(Telling telling) {
        return telling.status().isReal() || telling.inside() != null;
    }

    private static Telling later(@Nullable Telling one, Telling other) {
        return one == null
                        || Collections.max(List.of(
                                        one.event().trigger(), other.event().trigger()))
                                .equals(other.event().trigger())
                ? other
                : one;
    }
}
