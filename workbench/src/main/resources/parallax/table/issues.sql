-- columns: slot, question, answers, origins, relations
WITH held AS (
    SELECT a.story, a.issue, list(DISTINCT a.account) || list(DISTINCT h.document) AS accounts,
        list(DISTINCT h.publisher) || list(DISTINCT h.author) AS sources,
        list(DISTINCT a.actor) || list(DISTINCT a.holder) || flatten(list(a.chain)) AS actors,
        string_agg(a.value || ' ' || a.words, chr(10) ORDER BY a.n) AS words,
        min(h.day_from) AS first, max(h.day_to) AS last
    FROM answers a JOIN accounts h ON h.account = a.account GROUP BY ALL
), related AS (
    SELECT story, issue, list(DISTINCT relation ORDER BY relation) AS relations, list(DISTINCT rule ORDER BY rule) AS rules
    FROM relations GROUP BY ALL
)
SELECT i.story, i.issue, i.slot, i.question, i.dispute, i.answers, i.origins, coalesce(r.relations, []) AS relations,
    coalesce(r.rules, []) AS rules,
    h.accounts AS _accounts, h.sources AS _sources, h.actors AS _actors,
    [i.slot, i.issue] || coalesce(r.relations, []) || coalesce(r.rules, []) AS _kinds,
    i.question || chr(10) || h.words AS _text, h.first AS _from, h.last AS _to,
    row_number() OVER (ORDER BY i.dispute DESC, i.origins DESC, i.story, i.n) AS _order
FROM issues i JOIN held h ON h.story = i.story AND h.issue = i.issue
LEFT JOIN related r ON r.story = i.story AND r.issue = i.issue
