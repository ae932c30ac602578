package parallax.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// One request, written by hand: Java's own client does not let a test name another host or origin.
///
/// @param status  of the answer
/// @param headers of the answer, a line each, names in lower case
/// @param body    of the answer, where it is not compressed
record Knock(int status, List<String> headers, String body) {
    /// @param head the request line and further headers, without `Connection`
    /// @param body what is sent; its length is told
    static Knock at(String address, String body, String... head) throws IOException {
        URI uri = URI.create(address);
        StringBuilder request = new StringBuilder();
        for (String line : head) {
            request.append(line).append("\r\n");
        }
        request.append("Connection: close\r\n");
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        request.append("\r\n").append(body);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return of(socket.getInputStream());
        }
    }

    private static Knock of(InputStream in) throws IOException {
        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines = answer.substring(0, end).lines().toList();
        int status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
        List<String> headers = lines.stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)
                        + line.substring(line.indexOf(':')))
                .toList();
        return new Knock(status, headers, answer.substring(end + 4));
    }

    /// The first such header; empty where there is none.
    String header(String name) {
        return headers.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
