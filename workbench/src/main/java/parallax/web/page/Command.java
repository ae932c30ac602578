package parallax.web.page;

import java.io.IOException;
import java.util.List;

/// One thing that can be done: a form posted by a page, or a JSON object posted below `/api`. Without state; asked by
/// several threads.
///
/// @param <R> what came of it: a record, whose components are the fields of the JSON
public interface Command<R extends Record> {
    /// Such as `/decisions/reject`; unique among commands.
    String path();

    /// What it does, in a sentence, for the description of the interface.
    String summary();

    /// The fields of the form.
    List<Parameter> parameters();

    Class<R> result();

    /// @throws BadRequest where a value makes no sense
    /// @throws NotFound   where what it is about is not in the case
    R run(Ask ask) throws IOException;
}
