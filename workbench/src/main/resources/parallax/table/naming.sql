-- columns: name, source, voice, mentions, called
-- kinds: voice, kind
WITH uses AS (
    SELECT n.actor, coalesce(h.publisher, h.author, n.account) AS source, n.voice, n.words, count(*) AS times,
        list(DISTINCT n.account) AS accounts, list(DISTINCT h.document) AS documents
    FROM names n JOIN accounts h ON h.account = n.account GROUP BY ALL
), called AS (
    SELECT actor, min(name) AS name, min(kind) AS kind, count(DISTINCT account) AS accounts FROM actors GROUP BY actor
)
SELECT u.actor, c.name, c.kind, u.source, u.voice, sum(u.times)::INTEGER AS mentions,
    list(u.words || ' ' || u.times ORDER BY u.times DESC, u.words) AS called,
    flatten(list(u.accounts)) || flatten(list(u.documents)) AS _accounts, [u.source] AS _sources,
    [u.actor, c.name] AS _actors, [c.kind, u.voice] AS _kinds, string_agg(u.words, chr(10)) AS _text,
    row_number() OVER (ORDER BY any_value(c.accounts) DESC, c.name, u.actor, u.source, u.voice) AS _order
FROM uses u JOIN called c ON c.actor = u.actor
GROUP BY u.actor, c.name, c.kind, u.source, u.voice
