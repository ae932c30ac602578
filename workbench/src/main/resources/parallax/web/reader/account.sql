SELECT a.*, a.date_how AS date_known, d.text, d.language, d.url, d.file, d.place AS place_in_file, d.media_type, c.copy_of, c.kind AS copy_kind, c.likeness
FROM accounts a JOIN documents d ON d.document = a.document LEFT JOIN copies c ON c.document = d.document AND a.n = 0
WHERE a.account = ?
