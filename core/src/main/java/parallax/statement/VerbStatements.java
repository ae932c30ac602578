package parallax.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parallax.language.Feature;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;
import parallax.text.Span;

/// Statements whose cue is a verb.
final class VerbStatements {
    private static final int LONGEST_ADVERBIAL = 12;

    private final CueLexicon lexicon;
    private final Phrases phrases;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    /// Where a new cue begins: a content before it ends there.
    private final Set<Integer> cuts = new TreeSet<>();

    private record Found(VerbGroup group, List<Cue> cues) {}

    VerbStatements(CueLexicon lexicon, Phrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    List<Draft> find() {
        for (int i = 0; i < phrases.size(); i++) {
            verbAt(i).ifPresent(found::add);
        }
        found.forEach(this::cut);
        found.forEach(this::read);
        return drafts;
    }

    private Optional<Found> verbAt(int i) {
        Optional<String> misread = lexicon.misreadVerb(phrases.lower(i), phrases.lower(i + 1));
        if (!phrases.is(i, PartOfSpeech.VERB) && misread.isEmpty()) {
            return Optional.empty();
        }
        String lemma = misread.orElse(phrases.token(i).lemma());
        List<Cue> withParticle = lexicon.verb(lemma + " " + phrases.lower(i + 1));
        List<Cue> cues = withParticle.isEmpty() ? lexicon.verb(lemma) : withParticle;
        return cues.stream().allMatch(cue -> cue.takes("-"))
                ? Optional.empty()
                : Optional.of(new Found(VerbGroup.around(phrases, i, !withParticle.isEmpty()), cues));
    }

    /// ", saying …", "and denies …", and a trailing ", X said" end what stands before.
    private void cut(Found verb) {
        VerbGroup group = verb.group();
        String before = phrases.lower(group.from() - 1);
        if (before.equals(",") || before.equals("and") || before.equals("but")) {
            cuts.add(group.from() - 1);
        }
        int subject = phrases.phraseBefore(group.from());
        if (subject > 0 && phrases.lower(subject - 1).equals(",") && closesSentence(group)) {
            cuts.add(subject - 1);
        }
    }

    private void read(Found verb) {
        VerbGroup group = verb.group();
        for (Cue cue : verb.cues()) {
            Optional<Draft> draft = group.form() == VerbGroup.Form.PASSIVE ? passive(group, cue) : active(group, cue);
            if (draft.isPresent()) {
                drafts.add(draft.get());
                return;
            }
        }
    }

    private Optional<Draft> active(VerbGroup group, Cue cue) {
        if (group.form() == VerbGroup.Form.INFINITIVE) {
            return Optional.empty();
        }
        if (inverted(group)) {
            int end = phrases.phraseAfter(group.end());
            return leftContent(group.from()).map(content -> draft(cue, group, phrases.span(group.end(), end), content));
        }
        Span source = subject(group);
        if (source == null) {
            return Optional.empty();
        }
        return rightContent(group, cue)
                .or(() ->
                        cue.takes("clause") && closesSentence(group) ? leftContent(startOf(source)) : Optional.empty())
                .map(content -> draft(cue, group, source, content));
    }

    /// "…", said X.
    private boolean inverted(VerbGroup group) {
        int before = group.from() - 1;
        return before > 0
                && (phrases.lower(before).equals(",") || phrases.isQuote(before))
                && phrases.isNominal(group.end())
                && phrases.has(group.head(), Feature.PAST)
                && !phrases.hasVerb(phrases.phraseAfter(group.end()), phrases.sentenceEnd())
                && phrases.isQuote(lastMark(before));
    }

    private int lastMark(int i) {
        return phrases.isQuote(i) ? i : i - 1;
    }

    private @Nullable Span subject(VerbGroup group) {
        boolean quoted = phrases.lower(group.from() - 1).equals("as");
        if (quoted && group.form() == VerbGroup.Form.GERUND) {
            int start = phrases.phraseBefore(group.from() - 1);
            return start < 0 ? null : phrases.span(start, group.from() - 1);
        }
        int start = phrases.phraseBefore(group.from());
        if (start >= 0 && group.form() != VerbGroup.Form.GERUND) {
            int end = group.from();
            while (end > start + 1 && (phrases.lower(end - 1).equals(",") || phrases.isRelative(end - 1))) {
                end--;
            }
            return phrases.span(start, end);
        }
        if (!drafts.isEmpty()) {
            return drafts.getLast().source();
        }
        return firstSubject(group.from());
    }

    /// The subject of the clause before: the noun phrase before the sentence's first verb.
    private @Nullable Span firstSubject(int before) {
        for (int i = 1; i < before; i++) {
            if (phrases.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
                int start = phrases.phraseBefore(i);
                return start < 0 ? null : phrases.span(start, i);
            }
        }
        return null;
    }

    /// Whether nothing but an adverbial follows the cue.
    private boolean closesSentence(VerbGroup group) {
        int i = group.end();
        while (i < phrases.size()
                && i < group.end() + 6
                && !phrases.hasVerb(i, i + 1)
                && !lexicon.is("clause-opener", phrases.lower(i))
                && !phrases.opensQuote(i)
                && !phrases.lower(i).equals(":")) {
            if (phrases.is(i, PartOfSpeech.PUNCT)) {
                return true;
            }
            i++;
        }
        return i >= phrases.size();
    }

    private Optional<Span> rightContent(VerbGroup group, Cue cue) {
        int at = skipAdverbial(group.end());
        if (cue.takes("hear") && phrases.isNominal(at) && !lexicon.is("clause-opener", phrases.lower(at))) {
            int after = skipAdverbial(phrases.phraseAfter(at));
            if (after < phrases.size()
                    && (opensClause(after) || phrases.lower(after).equals("to"))) {
                return clause(after);
            }
        }
        if (cue.takes("clause") && (opensClause(at) || startsClause(afterQualifier(at)) || holdsVerb(at, cue))) {
            return clause(at);
        }
        if (cue.takes("to")) {
            int to = phrases.isNominal(at) ? phrases.phraseAfter(at) : at;
            if (phrases.lower(to).equals("to") || phrases.lower(at).equals("for")) {
                return clause(at);
            }
        }
        if (cue.takes("number") && phrases.is(afterQualifier(at), PartOfSpeech.NUM)) {
            return object(at, cue);
        }
        if (cue.takes("at")) {
            return putsAt(at) ? object(at, cue) : Optional.empty();
        }
        boolean object = phrases.isNominal(at)
                || phrases.opensQuote(at)
                || phrases.lower(at).endsWith("ing");
        return object && (cue.takes("np") || cue.takes("as")) ? object(at, cue) : Optional.empty();
    }

    /// Verbs without an object of their own ("say") are followed by a clause even where its verb looks like a
    /// participle: "says rebels fired first".
    private boolean holdsVerb(int from, Cue cue) {
        int end = phrases.phraseAfter(afterQualifier(from));
        return !cue.takes("np") && end > from && phrases.hasVerb(end, Math.min(end + 2, phrases.size()));
    }

    /// "put [the toll at 31]"
    private boolean putsAt(int from) {
        for (int i = from + 1; i < Math.min(from + LONGEST_ADVERBIAL, phrases.size()); i++) {
            if (phrases.lower(i).equals("at")) {
                return phrases.is(afterQualifier(i + 1), PartOfSpeech.NUM);
            }
        }
        return false;
    }

    /// Where the number stands in "about 6,500", "at least 40"; `i` itself where there is none.
    private int afterQualifier(int i) {
        for (int at = i; at < i + 3; at++) {
            if (phrases.is(at, PartOfSpeech.NUM)) {
                return at;
            }
            if (!phrases.is(at, PartOfSpeech.ADV, PartOfSpeech.ADP, PartOfSpeech.ADJ)) {
                return i;
            }
        }
        return i;
    }

    private boolean opensClause(int i) {
        return lexicon.is("clause-opener", phrases.lower(i))
                || phrases.opensQuote(i)
                || phrases.lower(i).equals(":");
    }

    /// A clause without "that": a noun phrase with a finite verb behind it.
    private boolean startsClause(int i) {
        if (!phrases.isNominal(i)) {
            return false;
        }
        int end = phrases.phraseAfter(i);
        return phrases.is(end, PartOfSpeech.AUX)
                || phrases.has(end, Feature.PAST)
                || phrases.has(end, Feature.PRESENT)
                || (phrases.is(end, PartOfSpeech.ADV) && phrases.hasVerb(end, Math.min(end + 3, phrases.size())));
    }

    /// "reported [on Wednesday] that", "said [by telephone]", "reported, [citing a diplomat,] that".
    private int skipAdverbial(int from) {
        int i = from;
        while (phrases.is(i, PartOfSpeech.ADV)
                && !lexicon.is("clause-opener", phrases.lower(i))
                && !phrases.is(i + 1, PartOfSpeech.NUM)) {
            i++;
        }
        if (phrases.is(i, PartOfSpeech.ADP) || phrases.lower(i).equals(",") || lexicon.is("time", phrases.lower(i))) {
            for (int next = i + 1; next < Math.min(i + LONGEST_ADVERBIAL, phrases.size()); next++) {
                boolean clause = phrases.is(next, PartOfSpeech.PRON, PartOfSpeech.DET) && startsClause(next);
                if (phrases.lower(next).equals("that") || phrases.opensQuote(next) || clause) {
                    return next;
                }
            }
        }
        return i;
    }

    private Optional<Span> clause(int from) {
        int start = phrases.lower(from).equals(":") ? from + 1 : from;
        int end = phrases.opensQuote(start) ? quotationEnd(start) : endBefore(start);
        return end > start ? Optional.of(phrases.span(start, end)) : Optional.empty();
    }

    private int quotationEnd(int opening) {
        for (int i = opening + 1; i < phrases.size(); i++) {
            if (phrases.isQuote(i)) {
                return i + 1;
            }
        }
        return phrases.size();
    }

    private Optional<Span> object(int from, Cue cue) {
        int end = endBefore(from);
        for (int i = from + 1; i < end; i++) {
            boolean stop = phrases.lower(i).equals(",") || phrases.lower(i).equals(";");
            if (stop && (!cue.takes("as") || i > from + 2)) {
                return Optional.of(phrases.span(from, i));
            }
        }
        return end > from ? Optional.of(phrases.span(from, end)) : Optional.empty();
    }

    private int endBefore(int from) {
        return cuts.stream()
                .filter(cut -> cut > from)
                .findFirst()
                .map(cut -> Math.min(cut, phrases.sentenceEnd()))
                .orElse(phrases.sentenceEnd());
    }

    /// What stands before the source: "…", X said.
    private Optional<Span> leftContent(int source) {
        if (!phrases.lower(source - 1).equals(",") && !phrases.isQuote(source - 1)) {
            return Optional.empty();
        }
        int end = source;
        while (end > 0 && phrases.lower(end - 1).equals(",") && !phrases.isQuote(end - 2)) {
            end--;
        }
        if (end > 0 && phrases.lower(end - 1).equals(",")) {
            end--;
        }
        return end > 1 ? Optional.of(phrases.span(0, end)) : Optional.empty();
    }

    private int startOf(Span source) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.token(i).span().start() >= source.start()) {
                return i;
            }
        }
        return 0;
    }

    /// "X was reported by Y", "reported by Y".
    private Optional<Draft> passive(VerbGroup group, Cue cue) {
        int content = phrases.phraseBefore(group.from());
        if (!phrases.lower(group.end()).equals("by") || content < 0) {
            return Optional.empty();
        }
        int end = phrases.phraseAfter(group.end() + 1);
        if (end <= group.end() + 1) {
            return Optional.empty();
        }
        Span source = phrases.span(group.end() + 1, end);
        Span words = phrases.span(group.from(), group.end() + 1);
        int until = group.from();
        while (until > content + 1 && phrases.lower(until - 1).equals(",")) {
            until--;
        }
        return Optional.of(
                new Draft(source, words, List.of(phrases.span(content, until)), cue.kind(), stance(group, cue)));
    }

    private Draft draft(Cue cue, VerbGroup group, Span source, Span content) {
        return new Draft(
                source, phrases.span(group.from(), group.end()), List.of(content), cue.kind(), stance(group, cue));
    }

    private Stance stance(VerbGroup group, Cue cue) {
        for (int i = Math.max(0, group.from() - 1); i < group.head(); i++) {
            Optional<Stance> shown = lexicon.stanceOf(phrases.lower(i));
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return cue.stance();
    }
}
