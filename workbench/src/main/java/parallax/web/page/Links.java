package parallax.web.page;

import parallax.text.Span;

/// Where things are shown.
public final class Links {
    private Links() {}

    /// The text of an account at words of it.
    public static Address words(String account, Span span) {
        return words(account, span.start(), span.end());
    }

    public static Address words(String account, int start, int end) {
        return Address.of("/reader").with("account", account).with("at", start + "-" + end);
    }

    /// The text of an account at a record.
    public static Address record(String account, String record) {
        return Address.of("/reader").with("account", account).with("record", record);
    }

    public static Address account(String account) {
        return Address.of("/reader").with("account", account);
    }

    /// One issue with all its answers.
    public static Address issue(String story, String issue) {
        return Address.of("/issue").with("story", story).with("issue", issue);
    }

    /// Two texts beside each other, each at a record of it.
    public static Address beside(String left, String leftRecord, String right, String rightRecord) {
        return Address.of("/beside")
                .with("left", left)
                .with("leftRecord", leftRecord)
                .with("right", right)
                .with("rightRecord", rightRecord);
    }

    /// An actor, by its id in the case or, where no list has it, by the account's name for it.
    public static Address actor(String actor) {
        return Address.of("/actor").with("actor", actor);
    }

    /// What is known of a document: where it comes from, what was read in it, its original.
    public static Address document(String document) {
        return Address.of("/document").with("document", document);
    }

    /// The original file of a document, to be kept as it is.
    public static Address original(String document) {
        return Address.of("/original").with("document", document);
    }

    /// The report of the disputes, under what a page is told; not of one part of a long page.
    public static Address report(Address page) {
        return new Address(
                "/report", page.without("page").without("sort").without("view").values());
    }

    /// Records of a view, chosen by further criteria.
    public static Address records(String view) {
        return Address.of("/records").with("view", view);
    }
}
