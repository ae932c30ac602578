-- columns: account, value, counted, measure, place, when, context, according_to
-- kinds: measure, qualifier, unit
SELECT f.account, f.figure, f.low, f.high, f.low_exact, f.high_exact, f.qualifier, f.unit, f.measure, f.counted, f.place, f.day_from, f.day_to,
    f.direction, f.before_exact, f.difference, f.words, s.chain, h.publisher, h.author, c.copy_of, c.kind AS copy_kind, f.inside, f.span_start, f.span_end,
    [f.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources, coalesce(s.chain, []) || [s.source] AS _actors, [f.place] AS _places,
    [f.measure, f.unit, f.qualifier] AS _kinds, f.words || ' ' || f.counted AS _text, f.day_from AS _from, f.day_to AS _to, f.day_from IS NULL AND f.day_to IS NULL AS _undated, f.place IS NULL AS _unplaced,
    row_number() OVER (ORDER BY h.document, h.n, f.n) AS _order
FROM figures f JOIN accounts h ON h.account = f.account LEFT JOIN copies c ON c.document = h.document
LEFT JOIN statements s ON s.account = f.account AND s.statement = f.inside
