package parallax.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.casefile.Case;
import parallax.casefile.Row;
import parallax.text.Span;
import parallax.web.page.BadRequest;
import parallax.web.page.NotFound;

/// An account's text as stored, in stretches; the stored text is never altered, blank lines alone lie between them.
public final class AccountText {
    /// No block is longer, so that a text of one line can be shown by parts as well.
    private static final int LONGEST = 4000;

    /// About how much is shown at once.
    private static final int PART = 20_000;

    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t\\r\\f\\u00a0]*\\n(?:[ \\t\\r\\f\\u00a0]*\\n)+");

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private final Row account;
    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<List<Stretch>> parts = new ArrayList<>();

    private AccountText(Row account, List<Row> passages) {
        this.account = account;
        this.text = account.text("text");
        cut(passages);
        pack();
    }

    /// @throws NotFound where the case has no such account
    public static AccountText of(Case held, String account) throws IOException {
        List<Row> rows = held.query(Kind.sql("account"), List.of(account));
        if (rows.isEmpty()) {
            throw new NotFound("there is no account \"" + account + "\"");
        }
        return new AccountText(rows.getFirst(), held.query(Kind.sql("passages"), List.of(account, account)));
    }

    public Row account() {
        return account;
    }

    public String id() {
        return account.text("account");
    }

    /// Id of the document that it stands in.
    public String document() {
        return account.text("document");
    }

    /// All of the account.
    public Span whole() {
        return new Span((int) account.number("span_start"), (int) account.number("span_end"));
    }

    public String text() {
        return text;
    }

    public List<List<Stretch>> parts() {
        return parts;
    }

    /// Number of the part that has this place, from 0.
    public int partAt(int place) {
        int part = 0;
        while (part + 1 < parts.size() && parts.get(part + 1).getFirst().span().start() <= place) {
            part++;
        }
        return part;
    }

    /// Words of the text, cut to it; absent where none are left.
    ///
    /// @param parameter by which they are told
    /// @param at        START-END
    /// @throws BadRequest where that is not how it is written
    public Optional<Span> words(String parameter, String at) {
        Matcher matcher = SPAN.matcher(at);
        if (!matcher.matches()) {
            throw new BadRequest("\"" + parameter + "\" must be START-END, not \"" + at + "\"");
        }
        int start = Math.min(Integer.parseInt(matcher.group(1)), text.length());
        int end = Math.min(Integer.parseInt(matcher.group(2)), text.length());
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// From the first to the last place of the text that the part has.
    Span window(int part) {
        List<Stretch> shown = parts.get(part);
        return new Span(shown.getFirst().span().start(), shown.getLast().span().end());
    }

    private void cut(List<Row> passages) {
        int done = (int) account.number("span_start");
        for (Row passage : passages) {
            int start = Math.max(done, (int) passage.number("span_start"));
            int end = (int) passage.number("span_end");
            if (end > start) {
                paragraphs(id(), "other", done, start);
                paragraphs(passage.text("account"), passage.text("kind"), start, end);
                done = end;
            }
        }
        paragraphs(id(), "other", done, (int) account.number("span_end"));
    }

    private void paragraphs(String owner, String kind, int start, int end) {
        Matcher blank = BLANK_LINES.matcher(text).region(start, end);
        int from = start;
        while (blank.find()) {
            pieces(owner, kind, from, blank.start());
            from = blank.end();
        }
        pieces(owner, kind, from, end);
    }

    private void pieces(String owner, String kind, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int to = breakBefore(from + LONGEST);
            add(owner, kind, from, to);
            from = to;
        }
        add(owner, kind, from, end);
    }

    /// After the last blank before the limit; where there is none nearby, anywhere but within a character.
    private int breakBefore(int limit) {
        for (int i = limit; i > limit - 400; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void add(String owner, String kind, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            stretches.add(new Stretch(owner, kind, new Span(start, end)));
        }
    }

    private void pack() {
        List<Stretch> part = new ArrayList<>();
        int length = 0;
        for (Stretch stretch : stretches) {
            if (!part.isEmpty() && length + stretch.span().length() > PART) {
                parts.add(List.copyOf(part));
                part.clear();
                length = 0;
            }
            part.add(stretch);
            length += stretch.span().length();
        }
        parts.add(part.isEmpty() ? List.of(new Stretch(id(), "other", new Span(0, 0))) : List.copyOf(part));
    }
}
