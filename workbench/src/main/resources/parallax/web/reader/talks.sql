SELECT 'talks' || row_number() OVER (ORDER BY t.n, m.n) AS record, t.name AS sub, t.name, t.track, m.words, ['words ' || m.span_start || ' ' || m.span_end] AS spans
FROM tracks t JOIN track_mentions m ON m.account = t.account AND m.track = t.track
WHERE t.account = ? ORDER BY t.n, m.n
