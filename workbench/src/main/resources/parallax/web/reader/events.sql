-- The events of an account with those who take part: ids and names in the same order.
SELECT e.event AS record, e.type AS sub, e.type, e.mode, e.status, e.place, e.day_from, e.day_to, e.words, e.inside,
    p.actors, p.actor_ids, p.recipients, p.recipient_ids, ['trigger ' || e.span_start || ' ' || e.span_end] AS spans
FROM events e LEFT JOIN (
    SELECT q.event,
        list(coalesce(a.name, q.actor) ORDER BY q.n) FILTER (q.part = 'actor') AS actors, list(q.actor ORDER BY q.n) FILTER (q.part = 'actor') AS actor_ids,
        list(coalesce(a.name, q.actor) ORDER BY q.n) FILTER (q.part = 'recipient') AS recipients, list(q.actor ORDER BY q.n) FILTER (q.part = 'recipient') AS recipient_ids
    FROM event_parties q LEFT JOIN actors a ON a.account = q.account AND a.actor = q.actor
    WHERE q.account = ? GROUP BY q.event
) p ON p.event = e.event
WHERE e.account = ? ORDER BY e.n
