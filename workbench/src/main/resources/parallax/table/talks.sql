-- columns: account, track, round, actor, position, condition, context, according_to
-- kinds: position, track
SELECT p.account, p.position AS id, coalesce(t.name, p.track) AS track, p.track AS track_id, p.round, coalesce(a.name, p.actor) AS actor,
    p.actor AS actor_id, p.kind AS position, p.condition_words AS condition, p.words, s.chain, h.publisher, h.author, c.copy_of, c.kind AS copy_kind, p.inside,
    p.span_start, p.span_end,
    [p.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources, [a.name, p.actor] || coalesce(s.chain, []) AS _actors,
    [p.kind, t.name, p.track] AS _kinds, p.words || coalesce(' ' || p.condition_words, '') AS _text, h.day_from AS _from, h.day_to AS _to, h.day_from IS NULL AND h.day_to IS NULL AS _undated,
    row_number() OVER (ORDER BY h.document, h.n, 0, p.n) AS _order
FROM positions p JOIN accounts h ON h.account = p.account LEFT JOIN copies c ON c.document = h.document
LEFT JOIN tracks t ON t.account = p.account AND t.track = p.track
LEFT JOIN actors a ON a.account = p.account AND a.actor = p.actor
LEFT JOIN statements s ON s.account = p.account AND s.statement = p.inside
UNION ALL BY NAME
SELECT t.account, t.name AS track, t.track AS track_id, m.words, h.publisher, h.author, c.copy_of, c.kind AS copy_kind, m.span_start, m.span_end,
    [t.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources, [] AS _actors, [t.name, t.track] AS _kinds, m.words AS _text,
    h.day_from AS _from, h.day_to AS _to, h.day_from IS NULL AND h.day_to IS NULL AS _undated, 1000000 + row_number() OVER (ORDER BY h.document, h.n, t.n) AS _order
FROM tracks t JOIN accounts h ON h.account = t.account LEFT JOIN copies c ON c.document = h.document
JOIN track_mentions m ON m.account = t.account AND m.track = t.track AND m.n = 1
WHERE NOT EXISTS (SELECT 1 FROM positions p WHERE p.account = t.account AND p.track = t.track)
