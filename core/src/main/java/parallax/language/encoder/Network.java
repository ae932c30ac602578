package parallax.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import parallax.text.ResourceTable;

/// The trained network in ONNX Runtime. Safe to share between threads; each run uses the caller's thread alone, so that
/// a window's scores are the same bits whoever runs it and whatever runs beside it.
final class Network {
    private static final Set<String> OUTPUTS =
            Set.of("tag", "name", "role", "start", "event", "status", "arc", "child", "above", "meaning");

    /// In bytes. ONNX Runtime, when it starts, searches the process's command line by a regular
    /// expression that takes some 300 bytes of stack a character, and ends the process where they
    /// run out: a class path of 4,000 characters takes more than a Java thread's usual megabyte.
    /// Linux allows an argument 128 kB.
    private static final long STARTING_STACK = 256L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Map<String, String> metadata;

    /// @throws IllegalStateException if the model that ships with Parallax cannot be loaded on this machine
    Network() {
        this.environment = started();
        try (InputStream file = ResourceTable.open(Network.class, "reader.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(file.readAllBytes(), options);
            this.metadata = Map.copyOf(session.getMetadata().getCustomMetadata());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource reader.onnx", e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not take reader.onnx: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment started() {
        FutureTask<OrtEnvironment> starting = new FutureTask<>(OrtEnvironment::getEnvironment);
        new Thread(null, starting, "start ONNX Runtime", STARTING_STACK).start();
        try {
            return starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while ONNX Runtime started", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("ONNX Runtime does not start: " + e.getCause(), e);
        }
    }

    /// What the training wrote beside the weights.
    Map<String, String> metadata() {
        return metadata;
    }

    /// All scores of one window.
    Scores run(Window window) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("pieces", tensor(window.pieces()));
            inputs.put("casing", tensor(window.casing()));
            inputs.put("first", tensor(window.first()));
            inputs.put("last", tensor(window.last()));
            try (OrtSession.Result result = session.run(inputs, OUTPUTS)) {
                return new Scores(
                        rows(result, "tag", window),
                        rows(result, "name", window),
                        rows(result, "role", window),
                        rows(result, "start", window),
                        rows(result, "event", window),
                        rows(result, "status", window),
                        rows(result, "arc", window),
                        rows(result, "child", window),
                        rows(result, "above", window),
                        rows(result, "meaning", window));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {numbers.length});
    }

    private static float[][] rows(OrtSession.Result result, String output, Window window) {
        OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
        FloatBuffer numbers = tensor.getFloatBuffer();
        float[][] rows = new float[window.size()][numbers.remaining() / window.size()];
        for (float[] row : rows) {
            numbers.get(row);
        }
        return rows;
    }
}
