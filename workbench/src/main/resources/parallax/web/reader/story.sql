-- The other accounts of the stories that an account tells.
SELECT DISTINCT o.account, h.publisher, h.author, h.title, h.day_from, h.day_to, h.date_how AS date_known, o.origin = s.origin AS same_origin,
    (SELECT count(*) FROM relations r WHERE (r.left_account = s.account AND r.right_account = o.account) OR (r.right_account = s.account AND r.left_account = o.account)) AS relations,
    (SELECT count(*) FROM relations r WHERE r.relation IN ('conflict', 'deny') AND ((r.left_account = s.account AND r.right_account = o.account) OR (r.right_account = s.account AND r.left_account = o.account))) AS clashes
FROM story_accounts s JOIN story_accounts o ON o.story = s.story AND o.account <> s.account JOIN accounts h ON h.account = o.account
WHERE s.account = ? ORDER BY clashes DESC, relations DESC, o.account
