/// The page on which an account is read: its text as stored, what was read in it, and what others say to the same.
///
/// `AccountText` and `AccountRecords` come from the case; `Blocks` cuts the text where marks begin and end; `Layers`
/// says which records are shown; `Details` and `Elsewhere` tell of the chosen one.
@NullMarked
package parallax.web.reader;

import org.jspecify.annotations.NullMarked;
