package parallax.casefile;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.agreement.Agreement;
import parallax.agreement.UnitisingAlpha;
import parallax.casefile.decision.Coding;
import parallax.casefile.decision.Decisions;
import parallax.casefile.decision.RecordKind;

/// How far two people agree on the documents that both have coded.
///
/// @param documents that both have coded, sorted
/// @param byKind    one for each kind of record
public record CoderAgreement(List<String> documents, Map<RecordKind, Agreement> byKind) {
    public CoderAgreement {
        documents = List.copyOf(documents);
    }

    /// @param document the only one that is looked at; all where absent
    public static CoderAgreement of(
            Case held, Decisions decisions, String first, String second, @Nullable String document) throws IOException {
        Coding one = Coding.of(decisions, first);
        Coding other = Coding.of(decisions, second);
        Set<String> both = new TreeSet<>(one.documents());
        both.retainAll(other.documents());
        if (document != null) {
            both.retainAll(Set.of(document));
        }
        SequencedMap<String, Integer> lengths = new TreeMap<>();
        held.stored(List.copyOf(both))
                .forEach((id, stored) -> lengths.put(id, stored.text().length()));
        UnitisingAlpha alpha = new UnitisingAlpha(lengths);
        Map<RecordKind, Agreement> byKind = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            byKind.put(kind, alpha.of(one.units(kind), other.units(kind)));
        }
        return new CoderAgreement(List.copyOf(lengths.keySet()), byKind);
    }
}
