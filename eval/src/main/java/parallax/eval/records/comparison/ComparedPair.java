package parallax.eval.records.comparison;

/// Two records and the relation in which they are said to stand.
///
/// @param issue    place of its issue in the file, from 0
/// @param relation its label, in one spelling
record ComparedPair(int issue, RecordReference left, RecordReference right, String relation) {}
