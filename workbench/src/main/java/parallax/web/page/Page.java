package parallax.web.page;

import java.io.IOException;
import java.util.List;

/// One thing that can be looked at: as a page, and as JSON below `/api`. Without state; asked by several threads.
///
/// @param <M> what it answers: a record, whose components are the fields of the JSON
public interface Page<M extends Record> {
    /// Such as `/disputes`; unique.
    String path();

    /// For the browser's title and the menu.
    String title();

    /// What it answers, in a sentence, for the description of the interface.
    String summary();

    /// All that may follow the question mark, in the order of the description.
    List<Parameter> parameters();

    Class<M> model();

    /// @throws BadRequest where a value makes no sense
    /// @throws NotFound   where what is asked for is not in the case
    M answer(Ask ask) throws IOException;

    /// The template, such as `disputes/disputes.jte`. It takes a `Shell shell` and the answer as `model`.
    String template();
}
