-- columns: name, kind, country, latitude, longitude, accounts, mentions, called
-- kinds: kind, country
SELECT p.name, p.kind, p.country, p.latitude, p.longitude, p.entry, count(DISTINCT p.account)::INTEGER AS accounts, count(*)::INTEGER AS mentions,
    list(DISTINCT p.words ORDER BY p.words) AS called,
    list(DISTINCT p.account) || list(DISTINCT h.document) AS _accounts, list(DISTINCT h.publisher) AS _sources, [p.name] AS _places, [p.kind, p.country] AS _kinds, p.latitude IS NULL AS _unplaced,
    arg_min(p.account, {a: p.account, s: p.span_start}) AS _account, arg_min(p.span_start, {a: p.account, s: p.span_start}) AS _start, arg_min(p.span_end, {a: p.account, s: p.span_start}) AS _end,
    string_agg(DISTINCT p.words, chr(10)) AS _text,
    row_number() OVER (ORDER BY count(DISTINCT p.account) DESC, count(*) DESC, p.name, p.entry) AS _order
FROM places p JOIN accounts h ON h.account = p.account GROUP BY p.name, p.kind, p.country, p.latitude, p.longitude, p.entry
