-- columns: account, publisher, title, author, date, copy_of, statements, events, figures, file
-- kinds: date_known, language, media_type
SELECT a.account, a.document, a.parent, a.title, a.author, a.publisher, a.date_how AS date_known, a.date_basis, a.day_from, a.day_to,
    d.url, d.language, d.file, d.place, d.media_type, d.sha256, length(d.text) AS characters,
    (SELECT count(*) FROM statements s WHERE s.account = a.account) AS statements,
    (SELECT count(*) FROM events e WHERE e.account = a.account) AS events,
    (SELECT count(*) FROM figures f WHERE f.account = a.account) AS figures,
    (SELECT count(*) FROM positions p WHERE p.account = a.account) AS positions,
    (SELECT count(*) FROM places p WHERE p.account = a.account) AS places,
    (SELECT count(*) FROM passages p WHERE p.account = a.account AND p.kind = 'boilerplate') AS boilerplate,
    (SELECT count(*) FROM accounts b WHERE b.parent = a.account) AS comments,
    (SELECT list(e.words ORDER BY e.n) FROM date_evidence e WHERE e.account = a.account) AS date_words,
    c.copy_of, c.kind AS copy_kind,
    [a.account, a.document] AS _accounts, [a.publisher, a.author] AS _sources, [a.date_how, d.language, d.media_type] AS _kinds, a.day_from AS _from, a.day_to AS _to, a.day_from IS NULL AND a.day_to IS NULL AS _undated,
    d.text AS _text, row_number() OVER (ORDER BY a.document, a.n) AS _order
FROM accounts a JOIN documents d ON d.document = a.document LEFT JOIN copies c ON c.document = a.document
