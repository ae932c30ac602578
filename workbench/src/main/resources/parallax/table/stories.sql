-- columns: story, title, members, origins, issues, disputes, when
WITH members AS (
    SELECT s.story, list(s.account ORDER BY s.n) AS members, count(DISTINCT s.origin) AS origins, list(DISTINCT h.publisher) AS sources,
        list(DISTINCT h.document) AS documents, min(h.day_from) AS first, max(h.day_to) AS last,
        string_agg(h.title, chr(10) ORDER BY s.n) AS titles
    FROM story_accounts s JOIN accounts h ON h.account = s.account GROUP BY ALL
)
SELECT s.story, a.title, m.members, m.origins, (SELECT count(*) FROM issues i WHERE i.story = s.story) AS issues,
    (SELECT count(*) FROM issues i WHERE i.story = s.story AND i.dispute) AS disputes, m.first AS day_from, m.last AS day_to,
    m.members || m.documents AS _accounts, m.sources AS _sources, m.titles AS _text, m.first AS _from, m.last AS _to,
    row_number() OVER (ORDER BY len(m.members) DESC, s.story) AS _order
FROM stories s JOIN members m ON m.story = s.story JOIN accounts a ON a.account = s.story
