package parallax.talks;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.event.Arguments;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;

/// What a position becomes by negation, doubt and the verb that governs it: "will not attend" is a refusal.
final class Stances {
    private static final int WINDOW = 8;

    private final TalksLexicon lexicon;
    private final Phrases phrases;

    Stances(TalksLexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /// @param speaker the governing verb whose subject holds the position ("X urged Y to attend"); absent where the
    ///                verb's own subject does
    record Stance(PositionKind kind, @Nullable VerbGroup speaker) {
        boolean bySpeaker() {
            return speaker != null;
        }

        List<String> speakers(Arguments arguments) {
            return speaker == null ? List.of() : arguments.subject(speaker);
        }
    }

    /// What the verb group tells of its actor; absent where it tells no position of anybody.
    Optional<Stance> of(VerbGroup group, PositionKind plain) {
        PositionKind kind = isNegative(group) ? opposite(plain) : plain;
        int governor = governor(group);
        if (governor < 0) {
            boolean bare = phrases.has(group.head(), Feature.IMPERATIVE) && group.from() == group.head();
            return bare ? Optional.empty() : Optional.of(new Stance(kind, null));
        }
        return governed(kind, VerbGroup.around(phrases, governor, false), group);
    }

    private Optional<Stance> governed(PositionKind kind, VerbGroup governor, VerbGroup group) {
        String lemma = phrases.token(governor.head()).lemma();
        boolean negative = isNegative(governor);
        if (lexicon.is("wavering", lemma) && (negative || hasWhether(governor.end(), group.from()))) {
            boolean attendance = kind == PositionKind.ATTENDS || kind == PositionKind.REFUSES;
            return attendance && negative
                    ? Optional.of(new Stance(PositionKind.UNDECIDED, governor))
                    : Optional.empty();
        }
        if (group.form() != VerbGroup.Form.INFINITIVE) {
            return Optional.of(new Stance(kind, null));
        }
        if (lexicon.is("urging", lemma) && governor.form() != VerbGroup.Form.PASSIVE) {
            PositionKind urged = kind == PositionKind.ATTENDS ? PositionKind.SUPPORTS : PositionKind.OPPOSES;
            boolean known = kind == PositionKind.ATTENDS || kind == PositionKind.REFUSES;
            return known ? Optional.of(new Stance(urged, governor)) : Optional.empty();
        }
        boolean turned = (lexicon.is("refusing", lemma) || negative) && kind == PositionKind.ATTENDS;
        return Optional.of(new Stance(turned ? PositionKind.REFUSES : kind, null));
    }

    private boolean hasWhether(int first, int stop) {
        for (int i = first; i < stop; i++) {
            if (phrases.lower(i).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /// The verb before an infinitive or before "whether"; -1 where none governs.
    private int governor(VerbGroup group) {
        boolean infinitive = group.form() == VerbGroup.Form.INFINITIVE;
        for (int i = group.from() - 1; i >= Math.max(0, group.from() - WINDOW); i--) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return infinitive || hasWhether(i, group.from()) ? i : -1;
            }
        }
        return infinitive ? urging(group.from() - WINDOW) : -1;
    }

    /// "urges all bakers, millers and carters of the town to stay away from …"
    private int urging(int before) {
        for (int i = before - 1; i >= Math.max(0, before - 4 * WINDOW); i--) {
            if (phrases.is(i, PartOfSpeech.VERB)) {
                return lexicon.is("urging", phrases.token(i).lemma()) ? i : -1;
            }
        }
        return -1;
    }

    boolean isNegative(VerbGroup group) {
        for (int i = group.from(); i < group.head(); i++) {
            if (lexicon.is("negative", phrases.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static PositionKind opposite(PositionKind kind) {
        return switch (kind) {
            case ATTENDS -> PositionKind.REFUSES;
            case ACCEPTS_OUTCOME -> PositionKind.REJECTS_OUTCOME;
            case REFUSES, WALKS_OUT -> PositionKind.ATTENDS;
            case INVITED -> PositionKind.EXCLUDED;
            case EXCLUDED -> PositionKind.INVITED;
            case SUPPORTS -> PositionKind.OPPOSES;
            case OPPOSES -> PositionKind.SUPPORTS;
            case REJECTS_OUTCOME -> PositionKind.ACCEPTS_OUTCOME;
            case HOSTS, CONVENES, MEDIATES, GUARANTEES, OBSERVES, UNDECIDED, SETS_CONDITION -> PositionKind.REFUSES;
        };
    }
}
