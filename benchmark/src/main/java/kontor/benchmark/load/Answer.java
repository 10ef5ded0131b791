package kontor.benchmark.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a server answered. */
record Answer(int status, List<String> headers, byte[] body) {

    /** The header of that name, which is in lower case; null if there is none. */
    String header(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    List<String> all(String name) {
        return headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .toList();
    }

    String text() {
        if (!"gzip".equals(header("content-encoding"))) return new String(body, UTF_8);

        try (var text = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
