-- columns: account, publisher, title, author, date, copy_of, statements, events, figures, file
SELECT a.account, a.document, a.parent, a.title, a.author, a.publisher, a.date_how AS date_known, a.date_basis, a.day_from, a.day_to,
    d.url, d.language, d.file, d.place, d.media_type, length(d.text) AS characters,
    (SELECT count(*) FROM statements s WHERE s.account = a.account) AS statements,
    (SELECT count(*) FROM events e WHERE e.account = a.account) AS events,
    (SELECT count(*) FROM figures f WHERE f.account = a.account) AS figures,
    c.copy_of, c.kind AS copy_kind,
    [a.account, a.document] AS _accounts, [a.publisher, a.author] AS _sources, a.day_from AS _from, a.day_to AS _to,
    d.text AS _text, row_number() OVER (ORDER BY a.document, a.n) AS _order
FROM accounts a JOIN documents d ON d.document = a.document LEFT JOIN copies c ON c.document = a.document
