package parallax.language;

/// How a token hangs in its sentence.
///
/// @param head     place of the head among the sentence's tokens, from 0; -1 for the root
/// @param relation universal relation, with these subtypes where they apply: `acl:relcl`, `aux:pass`, `compound:prt`,
///                 `nmod:desc`, `nmod:poss`, `nmod:unmarked`, `nsubj:pass`, `obl:agent`, `obl:unmarked`
public record Dependency(int head, String relation) {}
