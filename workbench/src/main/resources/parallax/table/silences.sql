-- columns: account, question, search
-- kinds: slot
SELECT s.account, h.publisher, h.author, i.slot, i.question, s.search, s.story, s.issue, i.dispute,
    [s.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources, [i.slot] AS _kinds, i.question || ' ' || s.search AS _text,
    h.day_from AS _from, h.day_to AS _to, h.day_from IS NULL AND h.day_to IS NULL AS _undated,
    row_number() OVER (ORDER BY s.story, i.n, s.n) AS _order
FROM silences s JOIN issues i ON i.story = s.story AND i.issue = s.issue JOIN accounts h ON h.account = s.account
