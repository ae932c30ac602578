-- Which place each record is at. A record has a place's name; where its account uses the name for several places, the one
-- named nearest to the record's words is meant. EVENTS and FIGURES stand for the rows that are asked for.
WITH told AS (
    SELECT account, 'event' AS sort, event AS id, place, span_start FROM (EVENTS)
    UNION ALL
    SELECT account, 'figure' AS sort, figure AS id, place, span_start FROM (FIGURES)
), near AS (
    SELECT t.account, t.sort, t.id, t.place, arg_min(p.entry, abs(p.span_start - t.span_start)) AS entry
    FROM told t LEFT JOIN places p ON p.account = t.account AND p.name = t.place AND p.latitude IS NOT NULL
    GROUP BY ALL
), points AS (
    SELECT entry, any_value(kind) AS kind, any_value(country) AS country, any_value(latitude) AS latitude,
        any_value(longitude) AS longitude
    FROM places WHERE latitude IS NOT NULL GROUP BY entry
)
SELECT n.place, n.entry, p.kind, p.country, p.latitude, p.longitude, count(*) FILTER (n.sort = 'event') AS events,
    count(*) FILTER (n.sort = 'figure') AS figures, count(DISTINCT n.account) AS accounts
FROM near n LEFT JOIN points p ON p.entry = n.entry
GROUP BY ALL ORDER BY count(*) DESC, n.place, n.entry
