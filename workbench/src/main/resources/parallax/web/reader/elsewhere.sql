-- What the others answer in the issues of a record, and how it stands to theirs; of each issue the first ones.
SELECT b.story, b.issue, b.account, b.record, b.value, b.chain, b.words, b.origin = a.origin AS same_origin, h.day_from, h.day_to, h.date_how AS date_known,
    r.relation, r.rule, r.because
FROM answers a JOIN answers b ON b.story = a.story AND b.issue = a.issue AND (b.account, b.record) <> (a.account, a.record)
JOIN accounts h ON h.account = b.account
LEFT JOIN relations r ON r.story = a.story AND r.issue = a.issue
    AND ((r.left_account = a.account AND r.left_record = a.record AND r.right_account = b.account AND r.right_record = b.record)
        OR (r.right_account = a.account AND r.right_record = a.record AND r.left_account = b.account AND r.left_record = b.record))
WHERE a.account = ? AND a.record = ?
QUALIFY row_number() OVER (PARTITION BY b.story, b.issue ORDER BY coalesce(list_position(['conflict', 'deny', 'update', 'refine', 'differ in scope', 'agree'], r.relation), 7), b.n) <= 8
ORDER BY b.story, b.issue, coalesce(list_position(['conflict', 'deny', 'update', 'refine', 'differ in scope', 'agree'], r.relation), 7), b.n
