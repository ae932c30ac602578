SELECT 'time' || t.n AS record, t.granularity AS sub, t.*, ['words ' || t.span_start || ' ' || t.span_end] AS spans
FROM times t WHERE t.account = ? ORDER BY t.n
