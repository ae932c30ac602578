-- Relations between answers of two accounts; here is the one on the left, there the one on the right.
WITH pairs AS (
    SELECT story, issue, n, relation, rule, because, left_record AS here, right_record AS there
    FROM relations WHERE left_account = ? AND right_account = ?
    UNION ALL
    SELECT story, issue, n, relation, rule, because, right_record AS here, left_record AS there
    FROM relations WHERE right_account = ? AND left_account = ? AND left_account <> right_account
), held AS (
    SELECT story, issue, account, record, any_value(value) AS value, any_value(chain) AS chain, any_value(words) AS words
    FROM answers WHERE account IN (?, ?) GROUP BY ALL
)
SELECT p.*, i.question, i.slot, a.value AS here_value, a.chain AS here_chain, a.words AS here_words, b.value AS there_value, b.chain AS there_chain, b.words AS there_words
FROM pairs p JOIN issues i ON i.story = p.story AND i.issue = p.issue
JOIN held a ON a.story = p.story AND a.issue = p.issue AND a.account = ? AND a.record = p.here
JOIN held b ON b.story = p.story AND b.issue = p.issue AND b.account = ? AND b.record = p.there
ORDER BY p.relation IN ('conflict', 'deny') DESC, i.story, i.n, p.n
