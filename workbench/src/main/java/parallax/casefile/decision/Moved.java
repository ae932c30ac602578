package parallax.casefile.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Images in a text of which something has moved since they were made.
///
/// @param shift by how many characters, where the image's record stands
record Moved(String text, int shift) {
    /// The image with its words where they stand now; absent where some no longer do.
    Optional<RecordImage> image(RecordImage image) {
        return switch (image) {
            case RecordImage.OfEvent event -> Optional.of(event);
            case RecordImage.OfFigure figure -> Optional.of(figure);
            case RecordImage.OfStatement statement -> statement(statement);
            case RecordImage.OfPosition position -> position(position);
        };
    }

    private Optional<RecordImage> statement(RecordImage.OfStatement statement) {
        List<Quote> content = new ArrayList<>();
        for (Quote piece : statement.content()) {
            piece.in(text, shift).ifPresent(content::add);
        }
        Quote words = statement.words();
        Optional<Quote> source = words == null ? Optional.empty() : words.in(text, shift);
        if (content.size() < statement.content().size() || (words != null && source.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new RecordImage.OfStatement(
                statement.source(), source.orElse(null), content, statement.does(), statement.stance()));
    }

    private Optional<RecordImage> position(RecordImage.OfPosition position) {
        Quote condition = position.condition();
        if (condition == null) {
            return Optional.of(position);
        }
        return condition
                .in(text, shift)
                .map(here -> new RecordImage.OfPosition(
                        position.actor(),
                        position.track(),
                        position.does(),
                        position.modality(),
                        position.round(),
                        here,
                        position.met()));
    }
}
