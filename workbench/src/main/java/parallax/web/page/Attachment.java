package parallax.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A file that can be taken away. Browsers are told to keep it and never to show it. Without state; asked by several
/// threads.
public interface Attachment {
    /// Such as `/original`; unique among pages and attachments.
    String path();

    /// What it is, in a sentence, for the description of the interface.
    String summary();

    List<Parameter> parameters();

    /// @throws BadRequest where a value makes no sense
    /// @throws NotFound   where what is asked for is not in the case
    Taken take(Ask ask) throws IOException;

    /// A file on its way.
    ///
    /// @param name  of the file; may hold any character
    /// @param type  its media type; `application/octet-stream` for what others made
    /// @param bytes asked once, while the case is open
    record Taken(String name, String type, Bytes bytes) {}

    /// Writes the file.
    interface Bytes {
        void write(OutputStream out) throws IOException;
    }
}
