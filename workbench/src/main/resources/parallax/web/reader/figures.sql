SELECT f.figure AS record, f.measure AS sub, f.*,
    ['words ' || f.span_start || ' ' || f.span_end, 'telling ' || f.telling_start || ' ' || f.telling_end] AS spans
FROM figures f WHERE f.account = ? ORDER BY f.n
