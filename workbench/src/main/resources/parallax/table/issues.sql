-- columns: slot, question, held, origins, relations
-- kinds: slot, relations[], rules[]
WITH held AS (
    SELECT a.story, a.issue, list(DISTINCT a.account) || list(DISTINCT h.document) AS accounts,
        list(DISTINCT h.publisher) || list(DISTINCT h.author) AS sources,
        list(DISTINCT a.actor) || list(DISTINCT a.holder) || flatten(list(a.chain)) AS actors,
        list(DISTINCT coalesce(f.place, e.place)) AS places,
        string_agg(a.value || ' ' || a.words, chr(10) ORDER BY a.n) AS words,
        list(DISTINCT a.value || ' – ' || a.holder || CASE WHEN a.chain[1] = a.holder THEN '' ELSE ', in ' || a.chain[1] END) AS held,
        -- when it was; when it was published, where the record tells no day
        min(coalesce(f.day_from, e.day_from, f.day_to, e.day_to, h.day_from)) AS first,
        max(coalesce(f.day_to, e.day_to, f.day_from, e.day_from, h.day_to)) AS last
    FROM answers a JOIN accounts h ON h.account = a.account
    LEFT JOIN figures f ON f.account = a.account AND f.figure = a.record
    LEFT JOIN events e ON e.account = a.account AND e.event = a.record
    GROUP BY ALL
), related AS (
    SELECT story, issue, list(DISTINCT relation ORDER BY relation) AS relations, list(DISTINCT rule ORDER BY rule) AS rules
    FROM relations GROUP BY ALL
)
SELECT i.story, i.issue, i.slot, i.question, i.dispute, i.answers, list_sort(h.held) AS held, i.origins, coalesce(r.relations, []) AS relations,
    coalesce(r.rules, []) AS rules,
    h.accounts AS _accounts, h.sources AS _sources, h.actors AS _actors, coalesce(h.places, []) AS _places,
    [i.slot, i.issue] || coalesce(r.relations, []) || coalesce(r.rules, []) AS _kinds,
    i.question || chr(10) || h.words AS _text, h.first AS _from, h.last AS _to, h.first IS NULL AND h.last IS NULL AS _undated,
    row_number() OVER (ORDER BY i.dispute DESC, i.origins DESC, i.story, i.n) AS _order
FROM issues i JOIN held h ON h.story = i.story AND h.issue = i.issue
LEFT JOIN related r ON r.story = i.story AND r.issue = i.issue
