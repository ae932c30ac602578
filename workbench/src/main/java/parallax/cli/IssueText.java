package parallax.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.casefile.ledger.LedgerAnswer;
import parallax.casefile.ledger.LedgerIssue;
import parallax.casefile.ledger.LedgerRelation;
import parallax.casefile.ledger.Quoted;
import parallax.compare.ledger.RecordRef;
import parallax.compare.ledger.RelationKind;
import parallax.compare.ledger.Silence;
import parallax.table.Wording;

/// An issue for reading: the question; each answer with who holds it and how many origins stand behind it; how the
/// answers stand to each other, by which rule, on which words; who does not mention it.
final class IssueText {
    private static final int LABEL = 16;
    private static final int QUOTED = 60;
    private static final String INDENT = "  ";
    /// Relations that nobody doubts are told without their words.
    private static final Set<RelationKind> HARMLESS = EnumSet.of(RelationKind.AGREE, RelationKind.REFINE);

    private final Terminal terminal;

    IssueText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(LedgerIssue issue) {
        PrintWriter out = terminal.out();
        out.println();
        Table.wrap(Plain.line(issue.question()), terminal.width()).forEach(line -> out.println(terminal.bold(line)));
        byValue(issue).forEach((value, answers) -> line(value, held(answers)));
        relations(issue);
        if (!issue.silences().isEmpty()) {
            List<String> silent =
                    issue.silences().stream().map(Silence::account).toList();
            line("not mentioned", "in " + String.join(", ", silent));
        }
    }

    private static Map<String, List<LedgerAnswer>> byValue(LedgerIssue issue) {
        Map<String, List<LedgerAnswer>> groups = new LinkedHashMap<>();
        issue.answers()
                .forEach(answer -> groups.computeIfAbsent(answer.value(), _ -> new ArrayList<>())
                        .add(answer));
        return groups;
    }

    /// `IARO, in The Causeway (f:f2); … – one origin`.
    private static String held(List<LedgerAnswer> answers) {
        Map<String, List<String>> records = new LinkedHashMap<>();
        answers.forEach(answer -> records.computeIfAbsent(
                        Wording.accordingTo(answer.holder().chain()), _ -> new ArrayList<>())
                .add(answer.ref().toString()));
        List<String> holders = new ArrayList<>();
        records.forEach((holder, refs) -> holders.add(holder + " (" + String.join(", ", refs) + ")"));
        long origins = answers.stream().map(LedgerAnswer::origin).distinct().count();
        String counted = answers.size() == 1 ? "" : origins == 1 ? " – one origin" : " – " + origins + " origins";
        return String.join("; ", holders) + counted;
    }

    /// Pairs of the same values under one rule are one line.
    private void relations(LedgerIssue issue) {
        Map<RecordRef, String> values = new LinkedHashMap<>();
        issue.answers().forEach(answer -> values.put(answer.ref(), answer.value()));
        for (RelationKind kind : inOrder()) {
            Map<String, List<LedgerRelation>> alike = new LinkedHashMap<>();
            for (LedgerRelation relation : issue.relations()) {
                if (relation.kind() == kind) {
                    String key = relation.rule() + "\n" + pair(relation, values);
                    alike.computeIfAbsent(key, _ -> new ArrayList<>()).add(relation);
                }
            }
            alike.values().forEach(group -> line(kind.label(), told(group, values)));
        }
    }

    private static List<RelationKind> inOrder() {
        return List.of(
                RelationKind.CONFLICT,
                RelationKind.DENY,
                RelationKind.UPDATE,
                RelationKind.DIFFER_IN_SCOPE,
                RelationKind.REFINE,
                RelationKind.AGREE);
    }

    /// The two values; one where they are the same.
    private static String pair(LedgerRelation relation, Map<RecordRef, String> values) {
        Set<String> both = new LinkedHashSet<>();
        both.add(values.getOrDefault(relation.left(), ""));
        both.add(values.getOrDefault(relation.right(), ""));
        return String.join(" – ", both.stream().sorted().toList());
    }

    private static String told(List<LedgerRelation> group, Map<RecordRef, String> values) {
        LedgerRelation first = group.getFirst();
        String more = group.size() == 1 ? "" : ", and so " + (group.size() - 1) + " more";
        String words = HARMLESS.contains(first.kind()) ? "" : " " + quoted(first);
        return pair(first, values) + ": " + first.because() + " [" + first.rule() + "]" + words + more;
    }

    /// `“Nineteen people” (a), “31” (b)`.
    private static String quoted(LedgerRelation relation) {
        List<String> quotes = new ArrayList<>();
        for (Quoted used : relation.used()) {
            quotes.add("“" + shortened(Plain.line(used.words())) + "” (" + used.account() + ")");
        }
        return String.join(", ", quotes.stream().distinct().toList());
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= QUOTED ? words : words.substring(0, words.offsetByCodePoints(0, QUOTED - 1)) + "…";
    }

    private void line(String label, String text) {
        List<String> labels = Table.wrap(Plain.line(label), LABEL);
        List<String> texts =
                Table.wrap(Plain.line(text), Math.max(LABEL, terminal.width() - LABEL - 2 * INDENT.length()));
        for (int i = 0; i < Math.max(labels.size(), texts.size()); i++) {
            String left = i < labels.size() ? labels.get(i) : "";
            String right = i < texts.size() ? texts.get(i) : "";
            terminal.out().println((INDENT + Table.padded(left, LABEL) + INDENT + right).stripTrailing());
        }
    }
}
