package parallax.compare.relation;

import java.util.function.Predicate;
import parallax.compare.ledger.RelationKind;

/// A rule over two counts.
///
/// @param name    such as `exact-counts-differ`
/// @param because the rule in a sentence
record CountRule(String name, RelationKind kind, String because, Predicate<CountPair> holds) {}
