package parallax.web.decisions;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import parallax.casefile.Selected;
import parallax.casefile.decision.Anchor;
import parallax.casefile.decision.Decision;
import parallax.text.Span;
import parallax.web.page.Ask;
import parallax.web.page.BadRequest;
import parallax.web.page.NotFound;
import parallax.web.page.Parameter;
import parallax.web.reader.AccountText;

/// What commands with plain form fields have in common: who decides and why, and what the decision is about.
final class Deciding {
    private static final List<Parameter> WHO = List.of(
            Parameter.text("by", "Who decides; needed."), Parameter.text("why", "Why, in that person's words."));
    static final Parameter ACCOUNT = Parameter.text("account", "The account; needed.");
    static final Parameter RECORD = Parameter.text("record", "The record, such as f8; needed.");
    static final Parameter AT = Parameter.text("at", "Words of the account, START-END; needed.");

    private Deciding() {}

    /// The parameters, and who decides and why.
    static List<Parameter> parameters(Parameter... own) {
        return Stream.concat(Stream.of(own), WHO.stream()).toList();
    }

    /// Makes a decision from what the case holds.
    interface Making {
        /// @throws IllegalArgumentException where it cannot be, for the person to read
        Decision decision() throws IOException;
    }

    /// Keeps and applies it; what follows from it is compared in the background.
    ///
    /// @throws BadRequest where it cannot be
    static Done decide(Ask ask, Making making) throws IOException {
        String by = ask.needed("by");
        try {
            return Done.of(ask.desk().decide(by, ask.text("why").orElse(""), making.decision()));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(String.valueOf(e.getMessage()), e);
        }
    }

    /// The record that the form is about.
    static Selected record(Ask ask) throws IOException {
        return ask.desk().corrections().record(ask.needed("account"), ask.needed("record"));
    }

    /// The words that the form is about.
    static Anchor words(Ask ask) throws IOException {
        AccountText text = text(ask);
        return ask.desk().corrections().words(text.document(), span(ask, text));
    }

    static Span span(Ask ask, AccountText text) {
        return text.words("at", ask.needed("at")).orElseThrow(() -> new BadRequest("the words are empty"));
    }

    /// @throws NotFound where the case has no such account
    static AccountText text(Ask ask) throws IOException {
        return AccountText.of(ask.held(), ask.needed("account"));
    }
}
