-- The statements of an account. Spans are written PART START END, the principal one first.
SELECT s.statement AS record, s.stance AS sub, s.kind, s.stance, s.cue_words AS words, s.source, s.source_words, s.inside, s.chain, a.name AS source_name,
    (SELECT string_agg(c.words, ' … ' ORDER BY c.n) FROM contents c WHERE c.account = s.account AND c.statement = s.statement) AS content,
    ['cue ' || s.cue_start || ' ' || s.cue_end, 'source ' || s.source_start || ' ' || s.source_end]
        || coalesce((SELECT list('content ' || c.span_start || ' ' || c.span_end ORDER BY c.n) FROM contents c WHERE c.account = s.account AND c.statement = s.statement), []) AS spans
FROM statements s LEFT JOIN actors a ON a.account = s.account AND a.actor = s.source
WHERE s.account = ? ORDER BY s.n
