-- columns: account, actors, type, recipients, status, place, when, context, according_to
-- kinds: type, status, mode
WITH parties AS (
    SELECT e.account, e.event,
        coalesce(list(coalesce(a.name, e.actor) ORDER BY e.n) FILTER (e.part = 'actor'), []) AS actors,
        coalesce(list(coalesce(a.name, e.actor) ORDER BY e.n) FILTER (e.part = 'recipient'), []) AS recipients,
        list(e.actor) AS ids
    FROM event_parties e LEFT JOIN actors a ON a.account = e.account AND a.actor = e.actor GROUP BY ALL
)
SELECT e.account, e.event, coalesce(p.actors, []) AS actors, e.type, e.mode, coalesce(p.recipients, []) AS recipients, e.status, e.place,
    e.day_from, e.day_to, e.words, s.chain, h.publisher, h.author, c.copy_of, c.kind AS copy_kind, e.inside, e.span_start, e.span_end,
    [e.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources,
    coalesce(p.actors, []) || coalesce(p.recipients, []) || coalesce(p.ids, []) AS _actors, [e.place] AS _places,
    [e.type, e.mode, e.status] AS _kinds, e.words AS _text, e.day_from AS _from, e.day_to AS _to, e.day_from IS NULL AND e.day_to IS NULL AS _undated, e.place IS NULL AS _unplaced,
    row_number() OVER (ORDER BY h.document, h.n, e.n) AS _order
FROM events e JOIN accounts h ON h.account = e.account LEFT JOIN copies c ON c.document = h.document
LEFT JOIN parties p ON p.account = e.account AND p.event = e.event
LEFT JOIN statements s ON s.account = e.account AND s.statement = e.inside
