package parallax.intake.source;

import java.util.List;
import parallax.text.Metadata;
import parallax.text.Passage;

/// One text found in a file.
///
/// @param place     where in the file, such as `row 17`; empty for the whole
/// @param key       what tells it from the others of its file in an id (`17`, or the row's own id); empty for the whole
/// @param mediaType of the file or of the part
/// @param text      to be stored
/// @param marked    passages known from markup, in order, without overlap
public record Extract(
        String place,
        String key,
        String mediaType,
        String text,
        Metadata metadata,
        List<Passage> marked,
        SourceMap map) {
    public Extract {
        marked = List.copyOf(marked);
    }

    /// The whole of a file as plain text.
    public static Extract plain(String mediaType, String text, SourceMap map) {
        return new Extract("", "", mediaType, text, Metadata.NONE, List.of(), map);
    }

    /// The same extract as a part of its file.
    public Extract at(String newPlace, String newKey) {
        return new Extract(newPlace, newKey, mediaType, text, metadata, marked, map);
    }

    /// The same extract with what else is known of it.
    public Extract with(Metadata known) {
        return new Extract(place, key, mediaType, text, known, marked, map);
    }

    /// The same extract from an original of which `skipped` characters stand before its offset 0.
    public Extract shifted(int skipped) {
        return skipped == 0 ? this : new Extract(place, key, mediaType, text, metadata, marked, map.shifted(skipped));
    }
}
