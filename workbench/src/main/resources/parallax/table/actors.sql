-- columns: actor, name, kind, accounts, mentions, called
-- kinds: kind
WITH uses AS (
    SELECT n.actor, n.words, n.voice, count(*) AS times, count(DISTINCT n.account) AS accounts
    FROM names n GROUP BY ALL
), called AS (
    SELECT actor, sum(times)::INTEGER AS mentions,
        list(words || ' ' || times || CASE voice WHEN 'own' THEN '' ELSE ' (' || voice || ')' END ORDER BY times DESC, words, voice) AS names
    FROM uses GROUP BY actor
)
SELECT a.actor, min(a.name) AS name, min(a.kind) AS kind, min(a.parent) AS parent, bool_or(a.listed) AS listed,
    count(DISTINCT a.account)::INTEGER AS accounts, coalesce(any_value(c.mentions), 0) AS mentions,
    coalesce(any_value(c.names), []) AS called,
    list(DISTINCT a.account) || list(DISTINCT h.document) AS _accounts, list(DISTINCT h.publisher) AS _sources,
    list(DISTINCT a.actor) || list(DISTINCT a.name) AS _actors, list(DISTINCT a.kind) AS _kinds,
    array_to_string(any_value(c.names), chr(10)) AS _text,
    row_number() OVER (ORDER BY count(DISTINCT a.account) DESC, coalesce(any_value(c.mentions), 0) DESC, a.actor) AS _order
FROM actors a JOIN accounts h ON h.account = a.account LEFT JOIN called c ON c.actor = a.actor
GROUP BY a.actor
