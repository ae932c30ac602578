-- The records at one place: by its name, and by the gazetteer's entry where its name stands for several. EVENTS and
-- FIGURES stand for the rows that are asked for.
WITH told AS (
    SELECT account, event AS id, type || ', ' || status AS what, place, day_from, day_to, words, chain, publisher, author,
        copy_of, copy_kind, span_start, span_end, 1 AS sort, _order FROM (EVENTS)
    UNION ALL BY NAME
    SELECT account, figure AS id, measure, low_exact, high_exact, qualifier, unit, direction, before_exact, difference, place,
        day_from, day_to, words, chain, publisher, author, copy_of, copy_kind, span_start, span_end, 2 AS sort, _order
    FROM (FIGURES)
), here AS (
    SELECT * FROM told WHERE place IS NOT DISTINCT FROM ?
), near AS (
    SELECT h.account, h.sort, h.id, arg_min(p.entry, abs(p.span_start - h.span_start)) AS entry
    FROM here h LEFT JOIN places p ON p.account = h.account AND p.name = h.place AND p.latitude IS NOT NULL
    GROUP BY ALL
)
SELECT h.*, n.entry, count(*) OVER () AS _total FROM here h
JOIN near n ON n.account = h.account AND n.sort = h.sort AND n.id = h.id
WHERE n.entry IS NOT DISTINCT FROM ?
ORDER BY h.sort, h._order
