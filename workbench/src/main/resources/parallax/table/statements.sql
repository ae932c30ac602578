-- columns: account, according_to, kind, cue, content
-- kinds: kind, stance
SELECT s.account, s.statement, s.chain, h.publisher, h.author, c.copy_of, c.kind AS copy_kind, s.kind, s.stance, s.cue_words AS cue,
    p.words AS content, s.source, s.source_words, s.inside, s.cue_start, s.cue_end, p.starts AS content_start, p.ends AS content_end,
    [s.account, h.document] AS _accounts, [h.publisher, h.author] AS _sources, s.chain || [s.source] AS _actors,
    [s.kind, s.stance] AS _kinds, s.source_words || ' ' || s.cue_words || ' ' || p.words AS _text,
    h.day_from AS _from, h.day_to AS _to, h.day_from IS NULL AND h.day_to IS NULL AS _undated,
    row_number() OVER (ORDER BY h.document, h.n, s.n) AS _order
FROM statements s JOIN accounts h ON h.account = s.account LEFT JOIN copies c ON c.document = h.document
JOIN (SELECT account, statement, string_agg(words, ' … ' ORDER BY n) AS words, min(span_start) AS starts, max(span_end) AS ends
    FROM contents GROUP BY ALL) p ON p.account = s.account AND p.statement = s.statement
