package parallax.casefile;

import parallax.casefile.DocumentRows.Origin;
import parallax.text.Document;
import parallax.time.Interval;

/// What became of one piece of input.
sealed interface Step {
    /// A document on its way into the case.
    ///
    /// @param hash     what tells it from a changed one
    /// @param size     of its file in bytes
    /// @param replaces whether the case holds an earlier version of it
    record Incoming(Document document, Origin origin, String hash, long size, boolean replaces) {}

    /// Read for the first time, or because it has changed.
    ///
    /// @param rows all rows of the document and its accounts
    record Read(Incoming incoming, Rows rows) implements Step {}

    /// Read again as it is stored, because lists, reader or what its neighbours tell of its date have changed.
    ///
    /// @param likely between which days its neighbours say that it was written
    /// @param rows   all rows of its accounts
    record ReadAgain(String document, Interval likely, Rows rows) implements Step {}

    /// In the case already, and it would read alike.
    record Unchanged(Incoming incoming) implements Step {}

    /// Not made into a document.
    ///
    /// @param path of the file as seen from the case's folder
    record NotRead(String path, ReadReport.LeftOut leftOut) implements Step {}

    /// The reader itself failed at a document.
    ///
    /// @param path of its file as seen from the case's folder
    record Faulty(String path, String file, String place, String document, Throwable failure) implements Step {}
}
