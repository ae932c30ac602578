package parallax.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each word is behind several layers of the encoder, next to each other: the tensor `depths` of a reader that has
/// it as an output (attach.py).
public final class Depths {
    private static final float[][] NONE = {};

    private final WordPiece vocabulary = new WordPiece();
    private final OrtEnvironment environment;
    private final OrtSession session;

    public Depths(Path reader) throws OrtException {
        Encoder.builtIn(); // starts ONNX Runtime as the program does
        this.environment = OrtEnvironment.getEnvironment();
        this.session = environment.createSession(reader.toString());
    }

    /// A row for each word of a document, in order; words are put into windows as they are for reading.
    public List<float[]> of(List<Paragraph> document) throws OrtException {
        List<float[]> rows = new ArrayList<>();
        for (List<Sections.Part> section : Sections.of(document)) {
            List<Paragraph> paragraphs =
                    section.stream().map(Sections.Part::paragraph).toList();
            int size = paragraphs.stream().mapToInt(Paragraph::size).sum();
            SectionScores scores = new SectionScores(size);
            for (Window window : Windows.of(paragraphs, vocabulary)) {
                float[][] depths = run(window);
                scores.add(window, new Scores(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, depths));
            }
            for (int word = 0; word < size; word++) {
                rows.add(scores.meaning(word));
            }
        }
        return rows;
    }

    private float[][] run(Window window) throws OrtException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("pieces", tensor(window.pieces()));
            inputs.put("casing", tensor(window.casing()));
            inputs.put("first", tensor(window.first()));
            inputs.put("last", tensor(window.last()));
            try (OrtSession.Result result = session.run(inputs, Set.of("depths"))) {
                FloatBuffer numbers = ((OnnxTensor) result.get("depths").orElseThrow()).getFloatBuffer();
                float[][] rows = new float[window.size()][numbers.remaining() / window.size()];
                for (float[] row : rows) {
                    numbers.get(row);
                }
                return rows;
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
    }
}
