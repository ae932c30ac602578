package parallax.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/// Somebody who corrects records in the reader.
record Coder(Visit visit) {
    static final String NAME = "Ann";

    /// Selects words of the text as a mouse would.
    private static final String SELECT = """
            words => {
                const passage = [...document.querySelectorAll('.passage')].find(p => p.textContent.includes(words));
                const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
                const start = passage.textContent.indexOf(words);
                const range = document.createRange();
                let done = 0;
                for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const end = done + node.length;
                    if (start >= done && start < end) range.setStart(node, start - done);
                    if (start + words.length <= end) { range.setEnd(node, start + words.length - done); break; }
                    done = end;
                }
                document.getSelection().removeAllRanges();
                document.getSelection().addRange(range);
            }
            """;

    /// Opens what a form is folded into.
    Locator open(String form) {
        Locator fields = visit.find("#" + form);
        fields.locator("xpath=ancestor-or-self::details[not(@open)]/summary")
                .all()
                .forEach(Locator::click);
        return fields;
    }

    /// Signs and sends a form.
    void send(String form) {
        Locator fields = open(form);
        fields.locator("input[name=by]").fill(NAME);
        fields.locator("input[name=why]").fill("read twice");
        fields.locator("button").last().click();
    }

    /// Chooses words of the text to be corrected.
    void use(String words) {
        visit.page().evaluate(SELECT, words);
        visit.find("#use").click();
        assertThat(visit.find(".details .quotation").first()).hasText(words);
    }
}
