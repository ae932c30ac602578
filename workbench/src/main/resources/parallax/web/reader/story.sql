-- The other accounts of the stories that an account tells.
WITH related AS (
    SELECT CASE WHEN left_account = here THEN right_account ELSE left_account END AS account,
        count(*) AS relations, count(*) FILTER (relation IN ('conflict', 'deny')) AS clashes
    FROM relations, (SELECT ? AS here)
    WHERE left_account = here OR right_account = here GROUP BY 1
)
SELECT DISTINCT o.account, h.publisher, h.author, h.title, h.day_from, h.day_to, h.date_how AS date_known, o.origin = s.origin AS same_origin,
    coalesce(r.relations, 0) AS relations, coalesce(r.clashes, 0) AS clashes
FROM story_accounts s JOIN story_accounts o ON o.story = s.story AND o.account <> s.account JOIN accounts h ON h.account = o.account
LEFT JOIN related r ON r.account = o.account
WHERE s.account = ? ORDER BY clashes DESC, relations DESC, o.account
