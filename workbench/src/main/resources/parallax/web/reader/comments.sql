SELECT a.account, a.author,
    (SELECT count(*) FROM statements s WHERE s.account = a.account) + (SELECT count(*) FROM events e WHERE e.account = a.account)
        + (SELECT count(*) FROM figures f WHERE f.account = a.account) + (SELECT count(*) FROM positions p WHERE p.account = a.account) AS records
FROM accounts a WHERE a.parent = ? ORDER BY a.n
