SELECT 'name' || n.n AS record, n.voice AS sub, n.*, coalesce(a.name, n.actor) AS actor_name, a.kind AS actor_kind, a.listed, ['words ' || n.span_start || ' ' || n.span_end] AS spans
FROM names n LEFT JOIN actors a ON a.account = n.account AND a.actor = n.actor
WHERE n.account = ? ORDER BY n.n
