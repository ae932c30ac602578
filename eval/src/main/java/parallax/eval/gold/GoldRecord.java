package parallax.eval.gold;

/// A record of a gold file under its id, or under `section[index]` where it has none.
record GoldRecord(String id, GoldFields fields) {}
