-- The readers' comments in an account's page, each with how many statements, events, figures and positions it has.
SELECT a.account, a.author, count(r.account) AS records
FROM accounts a LEFT JOIN (
    SELECT account FROM statements UNION ALL SELECT account FROM events
    UNION ALL SELECT account FROM figures UNION ALL SELECT account FROM positions
) r ON r.account = a.account
WHERE a.parent = ? GROUP BY a.account, a.author, a.n ORDER BY a.n
