-- The records whose words begin in a passage, in the order of the text, each with its speakers.
SELECT r.record, r.what, r.kind, r.detail, r.words, s.chain, a.publisher, a.author, a.account
FROM (
    SELECT account, statement AS record, 'statement' AS what, kind, stance AS detail, cue_start AS at,
        coalesce(source_words || ' ', '') || cue_words AS words, statement AS inside
    FROM statements
    UNION ALL
    SELECT account, event, 'event', lower(type), status, span_start, words, inside FROM events
    UNION ALL
    SELECT account, figure, 'figure', measure, counted, span_start, words, inside FROM figures
    UNION ALL
    SELECT account, position, 'position', kind, modality, span_start, words, inside FROM positions
) r
JOIN accounts a ON a.account = r.account
LEFT JOIN statements s ON s.account = r.account AND s.statement = r.inside
WHERE r.account = ? AND r.at >= ? AND r.at < ?
ORDER BY r.at, r.what, r.record
