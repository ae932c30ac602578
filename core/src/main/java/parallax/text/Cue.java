package parallax.text;

import java.util.Locale;

/// What the form of a line gives away; the patterns stand in `lines.tsv`.
enum Cue {
    BYLINE,
    DATELINE,
    MAILSUBJECT,
    CREDIT,
    SIGNATURE,
    AGENCYSIGN,
    STANDFIRST,
    PUBLICATION,
    ISSUE,
    MEDIUM,
    REPORTKIND,
    MENUWORD,
    BOILERPLATE,
    FORM,
    COMMENTS,
    STAMPEDHEADER,
    SAYINGHEADER,
    NAMEDHEADER,
    NAMEDTEXT,
    STAMPONLY,
    SALUTATION,
    RUBRIC,
    NOTESHEAD,
    TABLEHEAD,
    REPRINTED,
    AGENCYDATELINE,
    QUOTEENDS,
    OURVOICE,
    NOTESLEADING;

    static Cue ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
