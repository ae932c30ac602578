-- The words that a relation's rule used.
SELECT account, span_start, span_end FROM relation_words WHERE story = ? AND issue = ? AND relation = ? ORDER BY n
