package parallax.actor;

import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/// Words that may refer to an actor, before it is known to which.
///
/// @param words the sentence
/// @param from  first token
/// @param to    after the last token
/// @param head  token of the head word
/// @param span  the words; normally those of the tokens, but a name can be a part of one (`ABC` of `ABC/DEF`)
/// @param type  how the actor is named
/// @param kind  what the words say it is
/// @param actor id of the listed actor, or of the government that a description is known to mean; absent else
record Candidate(
        Words words,
        int from,
        int to,
        int head,
        Span span,
        CandidateType type,
        ActorKind kind,
        @Nullable String actor) {
    /// A candidate of whole tokens.
    static Candidate of(
            Words words, int from, int to, int head, CandidateType type, ActorKind kind, @Nullable String actor) {
        return new Candidate(words, from, to, head, words.span(from, to), type, kind, actor);
    }

    /// This name with a span that takes in more.
    Candidate over(Span wider) {
        return new Candidate(words, from, to, head, wider, type, kind, actor);
    }
}
