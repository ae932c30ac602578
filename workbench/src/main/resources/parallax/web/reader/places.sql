SELECT 'place' || p.n AS record, coalesce(p.kind, 'not on the map') AS sub, p.*, ['words ' || p.span_start || ' ' || p.span_end] AS spans
FROM places p WHERE p.account = ? ORDER BY p.n
