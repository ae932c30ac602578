-- columns: file, place, reason
SELECT l.file, l.place, l.reason, [l.file] AS _accounts, l.file || ' ' || l.place || ' ' || l.reason AS _text,
    row_number() OVER (ORDER BY l.file, l.n) AS _order
FROM left_out l
