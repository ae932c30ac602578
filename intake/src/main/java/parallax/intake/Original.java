package parallax.intake;

/// The file a document came from, and where in it.
///
/// @param file      as given or found; `-` for standard input
/// @param place     `row 17`, `entry 3`, `record 12`; empty where the file is one document
/// @param sha256    of the whole file's bytes, in lower-case hexadecimal: the documents of one corpus share it
/// @param mediaType of the file, or of the part that the document is
/// @param size      of the whole file, in bytes
public record Original(String file, String place, String sha256, String mediaType, long size) {}
