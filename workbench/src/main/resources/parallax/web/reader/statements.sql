-- The statements of an account. Spans are written PART START END, the principal one first.
SELECT s.statement AS record, s.stance AS sub, s.kind, s.stance, s.cue_words AS words, s.source, s.source_words, s.inside, s.chain, a.name AS source_name, c.content,
    ['cue ' || s.cue_start || ' ' || s.cue_end, 'source ' || s.source_start || ' ' || s.source_end] || coalesce(c.spans, []) AS spans
FROM statements s LEFT JOIN actors a ON a.account = s.account AND a.actor = s.source
LEFT JOIN (
    SELECT statement, string_agg(words, ' … ' ORDER BY n) AS content, list('content ' || span_start || ' ' || span_end ORDER BY n) AS spans
    FROM contents WHERE account = ? GROUP BY statement
) c ON c.statement = s.statement
WHERE s.account = ? ORDER BY s.n
