-- The issues in which a record is an answer, disputes first.
SELECT i.story, i.issue, i.slot, i.question, i.dispute, i.answers, i.origins, a.value,
    (SELECT count(*) FROM silences s WHERE s.story = i.story AND s.issue = i.issue) AS silent
FROM answers a JOIN issues i ON i.story = a.story AND i.issue = a.issue
WHERE a.account = ? AND a.record = ? ORDER BY i.dispute DESC, i.story, i.n
