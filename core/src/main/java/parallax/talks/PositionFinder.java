package parallax.talks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.event.Arguments;
import parallax.event.Participants;
import parallax.language.PartOfSpeech;
import parallax.language.Phrases;
import parallax.language.VerbGroup;
import parallax.statement.Statements;
import parallax.talks.TalksLexicon.Sense;
import parallax.talks.TalksLexicon.Shape;
import parallax.text.Span;

/// Finds the positions of one sentence: a word of the lexicon, the actor beside it and the track it speaks of.
final class PositionFinder {
    private static final int REACH = 14;
    private final TalksLexicon lexicon;
    private final Participants participants;
    private final Statements statements;
    private final TracksInText tracks;

    PositionFinder(TalksLexicon lexicon, Participants participants, Statements statements, TracksInText tracks) {
        this.lexicon = lexicon;
        this.participants = participants;
        this.statements = statements;
        this.tracks = tracks;
    }

    /// A position without its id.
    record Found(
            Span span,
            String actor,
            TrackMention track,
            PositionKind kind,
            @Nullable Span condition) {
        Position position(String id) {
            return new Position(id, span, actor, track.track(), kind, track.round(), condition);
        }
    }

    List<Found> find(int sentence, Phrases phrases) {
        return tracks.isEmpty() ? List.of() : new Clauses(sentence, phrases).find();
    }

    /// The work on one sentence.
    private final class Clauses {
        private final int sentence;
        private final Phrases phrases;
        private final Arguments arguments;
        private final Stances stances;
        private final Set<Found> found = new LinkedHashSet<>();

        Clauses(int sentence, Phrases phrases) {
            this.sentence = sentence;
            this.phrases = phrases;
            this.arguments = new Arguments(phrases, participants, statements);
            this.stances = new Stances(lexicon, phrases);
        }

        List<Found> find() {
            for (int i = 0; i < phrases.size(); i++) {
                if (phrases.is(i, PartOfSpeech.VERB) || phrases.token(i).lemma().equals("be")) {
                    verb(i);
                } else if (phrases.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                    role(i);
                }
            }
            tracks.in(sentence).forEach(this::besideTrack);
            return List.copyOf(found);
        }

        private void verb(int head) {
            for (int words = 3; words > 0; words--) {
                for (Sense sense : lexicon.senses(words(head, words))) {
                    VerbGroup group = VerbGroup.around(phrases, head, false);
                    if (clause(group, head + words, sense)) {
                        return;
                    }
                }
            }
        }

        /// A verb and what follows it: "walk out".
        private String words(int head, int count) {
            StringBuilder words = new StringBuilder(phrases.token(head).lemma().toLowerCase(Locale.ROOT));
            for (int i = head + 1; i < head + count; i++) {
                words.append(' ').append(phrases.lower(i));
            }
            return words.toString();
        }

        private boolean clause(VerbGroup group, int end, Sense sense) {
            boolean passive = group.form() == VerbGroup.Form.PASSIVE;
            if (sense.shape() == Shape.PATIENT) {
                return patient(group, end, sense, passive);
            }
            Optional<TrackMention> track = track(group, end, sense.shape(), passive);
            if (track.isEmpty()) {
                return false;
            }
            List<String> actors = passive ? arguments.agent(end) : arguments.subject(group);
            Span span = span(group.from(), end, track.get());
            stances.of(group, sense.kind()).ifPresent(stance -> {
                List<String> holders = stance.bySpeaker() ? stance.speakers(arguments) : actors;
                add(span, holders, track.get(), stance.kind());
                condition(end)
                        .filter(words -> stance.kind() == PositionKind.ATTENDS)
                        .ifPresent(words -> replace(span, holders, track.get(), words));
            });
            return true;
        }

        private boolean patient(VerbGroup group, int end, Sense sense, boolean passive) {
            List<String> actors = passive || phrases.lower(group.head() - 1).equals("been")
                    ? arguments.subject(group)
                    : arguments.phraseAt(end);
            Optional<TrackMention> track = near(0, phrases.size())
                    .or(() -> tracks.current(phrases.token(group.head()).span().start()));
            if (actors.isEmpty()
                    || track.isEmpty()
                    || (!passive && near(0, phrases.size()).isEmpty())) {
                return false;
            }
            PositionKind kind = stances.isNegative(group) ? Stances.opposite(sense.kind()) : sense.kind();
            add(phrases.span(group.from(), end), actors, track.get(), kind);
            return true;
        }

        private Optional<TrackMention> track(VerbGroup group, int end, Shape shape, boolean passive) {
            if (passive) {
                return shape == Shape.OBJECT || shape == Shape.BARE ? subjectTrack(group) : Optional.empty();
            }
            return switch (shape) {
                case OBJECT -> objectTrack(end);
                case BARE -> objectTrack(end).or(() -> isLast(end) ? current(end) : Optional.empty());
                case GOES -> venue(group, end);
                case FREE -> objectTrack(end).or(() -> current(end));
                case OUTCOME -> outcome(end);
                case PATIENT, ROLE, SUFFIX -> Optional.empty();
            };
        }

        private Optional<TrackMention> current(int token) {
            return tracks.current(phrases.token(token - 1).span().end());
        }

        /// "reject any deal": an outcome of the track spoken of.
        private Optional<TrackMention> outcome(int end) {
            int stop = phrases.phraseAfter(end);
            for (int i = end; i < stop; i++) {
                String lemma = phrases.token(i).lemma();
                if (lexicon.is("outcome", lemma)) {
                    return near(end, stop).or(() -> current(end));
                }
            }
            return Optional.empty();
        }

        /// "talks mediated by X", "talks, hosted by X".
        private Optional<TrackMention> subjectTrack(VerbGroup group) {
            List<TrackMention> before = tracks.within(sentence, Math.max(0, group.from() - REACH), group.from());
            return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }

        private Optional<TrackMention> objectTrack(int end) {
            boolean pronoun = lexicon.is("pronoun", phrases.lower(end));
            return near(end, clauseEnd(end)).or(() -> pronoun ? current(end) : Optional.empty());
        }

        /// The track that a preposition brings: "go to the talks", "sat in Muscat".
        private Optional<TrackMention> venue(VerbGroup group, int end) {
            boolean be = phrases.token(group.head()).lemma().equals("be");
            return tracks.within(sentence, end, Math.min(clauseEnd(end), end + (be ? 3 : REACH))).stream()
                    .filter(mention -> lexicon.is("venue-link", beforePhrase(mention.from())))
                    .findFirst();
        }

        private String beforePhrase(int from) {
            int i = from - 1;
            while (phrases.is(i, PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.PRON)) {
                i--;
            }
            return phrases.lower(i);
        }

        private Optional<TrackMention> near(int from, int end) {
            return tracks.within(sentence, from, end).stream().findFirst();
        }

        /// Where another finite verb or the sentence begins to end.
        private int clauseEnd(int from) {
            int stop = Math.min(phrases.size(), from + REACH);
            for (int i = from; i < stop; i++) {
                boolean verb = phrases.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX);
                if (verb
                        || phrases.is(i, PartOfSpeech.SCONJ)
                        || phrases.lower(i).equals(";")) {
                    return i;
                }
            }
            return stop;
        }

        private boolean isLast(int end) {
            return end >= phrases.size()
                    || phrases.is(end, PartOfSpeech.PUNCT, PartOfSpeech.SCONJ, PartOfSpeech.CCONJ)
                    || phrases.lower(end).equals("only");
        }

        /// "only if the crew is freed": the words from "if" to the end of the sentence.
        private Optional<Span> condition(int end) {
            for (int i = end; i < phrases.size(); i++) {
                if (lexicon.is("condition", phrases.lower(i)) && i < phrases.sentenceEnd() - 1) {
                    return Optional.of(phrases.span(i, phrases.sentenceEnd()));
                }
            }
            return Optional.empty();
        }

        private void replace(Span span, List<String> actors, TrackMention track, Span condition) {
            for (String actor : actors) {
                found.remove(new Found(span, actor, track, PositionKind.ATTENDS, null));
                found.add(new Found(span, actor, track, PositionKind.SETS_CONDITION, condition));
            }
        }

        /// "the hosts, X", "the guarantors X and Y", "X, the host of the talks".
        private void role(int noun) {
            Optional<Sense> sense = lexicon.sense(phrases.token(noun).lemma(), Shape.ROLE);
            if (sense.isEmpty() || phrases.token(noun).span().start() == 0) {
                return;
            }
            int at = phrases.is(noun + 1, PartOfSpeech.PUNCT) ? noun + 2 : noun + 1;
            List<String> actors = at < phrases.size() ? arguments.phraseAt(at) : List.of();
            tracks.current(phrases.token(noun).span().end())
                    .ifPresent(track -> add(
                            phrases.span(noun, Math.min(phrases.size(), Math.max(at + 1, phrases.phraseAfter(at)))),
                            actors,
                            track,
                            sense.get().kind()));
        }

        /// "UN-brokered talks", "talks between X and Y", "talks …, without X".
        private void besideTrack(TrackMention track) {
            for (int i = Math.max(0, track.from() - 1); i < track.end(); i++) {
                String form = phrases.lower(i);
                int dash = form.indexOf('-');
                Optional<Sense> sense =
                        dash < 0 ? Optional.empty() : lexicon.sense(form.substring(dash + 1), Shape.SUFFIX);
                int at = i;
                sense.ifPresent(
                        told -> add(track.span(), participants.in(phrases.span(at, at + 1)), track, told.kind()));
            }
            if (track.form() == TrackMention.Form.MEETING) {
                meeting(track);
            } else if (!track.venue()) {
                without(track);
            }
            if (phrases.lower(track.end()).equals("between")) {
                List<String> actors = arguments.phraseAt(track.end() + 1);
                add(
                        phrases.span(track.from(), Math.max(track.end() + 1, phrases.phraseAfter(track.end() + 1))),
                        actors,
                        track,
                        PositionKind.ATTENDS);
            } else if (phrases.lower(track.end()).equals("with") && !track.venue()) {
                with(track);
            }
        }

        /// "X met Y in Muscat", "was signed in Muscat by X and by Y".
        private void meeting(TrackMention track) {
            VerbGroup group = VerbGroup.around(phrases, track.from(), false);
            if (stances.isNegative(group)) {
                return;
            }
            boolean signed = phrases.lower(track.end()).equals("by") || group.form() == VerbGroup.Form.PASSIVE;
            if (signed) {
                for (int i = track.end(); i < phrases.size() && !phrases.is(i, PartOfSpeech.VERB); i++) {
                    add(track.span(), arguments.agent(i), track, PositionKind.ATTENDS);
                }
            } else {
                add(track.span(), arguments.subject(group), track, PositionKind.ATTENDS);
                int object = phrases.lower(track.from() + 1).equals("with") ? track.from() + 2 : track.from() + 1;
                add(track.span(), arguments.phraseAt(object), track, PositionKind.ATTENDS);
            }
        }

        private void without(TrackMention track) {
            for (int i = track.end(); i < Math.min(phrases.size() - 1, track.end() + 2 * REACH); i++) {
                if (phrases.lower(i).equals("without")) {
                    Span words = phrases.span(i, Math.max(i + 1, phrases.phraseAfter(i + 1)));
                    boolean partaking = lexicon.is("partaking", phrases.lower(i + 1))
                            || lexicon.is("partaking", phrases.lower(i + 2));
                    add(
                            words,
                            arguments.phraseAt(i + 1),
                            track,
                            partaking ? PositionKind.REFUSES : PositionKind.EXCLUDED);
                    return;
                }
            }
        }

        /// "X holds talks with Y".
        private void with(TrackMention track) {
            List<String> others = arguments.phraseAt(track.end() + 1);
            Span span = phrases.span(track.from(), Math.max(track.end() + 1, phrases.phraseAfter(track.end() + 1)));
            for (int i = track.from() - 1; i >= Math.max(0, track.from() - 4); i--) {
                if (phrases.is(i, PartOfSpeech.VERB)) {
                    VerbGroup group = VerbGroup.around(phrases, i, false);
                    stances.of(group, PositionKind.ATTENDS).ifPresent(stance -> {
                        add(span, arguments.subject(group), track, stance.kind());
                        add(span, stance.kind() == PositionKind.ATTENDS ? others : List.of(), track, stance.kind());
                    });
                    return;
                }
            }
            add(span, others, track, PositionKind.ATTENDS);
        }

        private void add(Span span, List<String> actors, TrackMention track, PositionKind kind) {
            for (String actor : actors) {
                boolean known = found.stream()
                        .anyMatch(other -> other.actor().equals(actor)
                                && other.kind() == kind
                                && java.util.Objects.equals(other.track().track(), track.track()));
                if (!known) {
                    found.add(new Found(span, actor, track, kind, null));
                }
            }
        }

        private Span span(int from, int end, TrackMention track) {
            Span words = phrases.span(from, end);
            return track.sentence() == sentence ? words.cover(track.span()) : words;
        }
    }
}
