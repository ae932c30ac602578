SELECT p.position AS record, p.kind AS sub, p.*, coalesce(a.name, p.actor) AS actor_name, coalesce(t.name, p.track) AS track_name,
    ['words ' || p.span_start || ' ' || p.span_end, 'condition ' || p.condition_start || ' ' || p.condition_end] AS spans
FROM positions p LEFT JOIN actors a ON a.account = p.account AND a.actor = p.actor
LEFT JOIN tracks t ON t.account = p.account AND t.track = p.track
WHERE p.account = ? ORDER BY p.n
