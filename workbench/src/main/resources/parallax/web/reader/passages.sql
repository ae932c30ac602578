-- The passages of an account and of the readers' comments that stand in its page.
SELECT p.account, p.kind, p.span_start, p.span_end, a.author
FROM passages p JOIN accounts a ON a.account = p.account
WHERE p.account = ? OR a.parent = ? ORDER BY p.span_start, a.n DESC, p.n
