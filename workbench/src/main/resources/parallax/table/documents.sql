-- columns: account, publisher, title, author, date, copy_of, statements, events, figures, file
-- kinds: date_known, language, media_type
WITH counted AS (
    SELECT account,
        count(*) FILTER (what = 'statement') AS statements, count(*) FILTER (what = 'event') AS events,
        count(*) FILTER (what = 'figure') AS figures, count(*) FILTER (what = 'position') AS positions,
        count(*) FILTER (what = 'place') AS places, count(*) FILTER (what = 'boilerplate') AS boilerplate,
        count(*) FILTER (what = 'comment') AS comments
    FROM (
        SELECT account, 'statement' AS what FROM statements UNION ALL SELECT account, 'event' FROM events
        UNION ALL SELECT account, 'figure' FROM figures UNION ALL SELECT account, 'position' FROM positions
        UNION ALL SELECT account, 'place' FROM places
        UNION ALL SELECT account, 'boilerplate' FROM passages WHERE kind = 'boilerplate'
        UNION ALL SELECT parent, 'comment' FROM accounts WHERE parent IS NOT NULL
    ) GROUP BY account
), evidence AS (
    SELECT account, list(words ORDER BY n) AS date_words FROM date_evidence GROUP BY account
)
SELECT a.account, a.document, a.parent, a.title, a.author, a.publisher, a.date_how AS date_known, a.date_basis, a.day_from, a.day_to,
    d.url, d.language, d.file, d.place, d.media_type, d.sha256, length(d.text) AS characters,
    coalesce(n.statements, 0) AS statements, coalesce(n.events, 0) AS events, coalesce(n.figures, 0) AS figures,
    coalesce(n.positions, 0) AS positions, coalesce(n.places, 0) AS places, coalesce(n.boilerplate, 0) AS boilerplate,
    coalesce(n.comments, 0) AS comments, w.date_words,
    c.copy_of, c.kind AS copy_kind,
    [a.account, a.document] AS _accounts, [a.publisher, a.author] AS _sources, [a.date_how, d.language, d.media_type] AS _kinds, a.day_from AS _from, a.day_to AS _to, a.day_from IS NULL AND a.day_to IS NULL AS _undated,
    d.text AS _text, row_number() OVER (ORDER BY a.document, a.n) AS _order
FROM accounts a JOIN documents d ON d.document = a.document LEFT JOIN copies c ON c.document = a.document
LEFT JOIN counted n ON n.account = a.account LEFT JOIN evidence w ON w.account = a.account
