package kontor.benchmark.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * One connection to a server, kept open, with as much of HTTP/1.1 (RFC 9112) as the measured pages need. A common client
 * would take more of the cores that it shares with the server.
 */
final class Line implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) {
        this.port = port;
    }

    /** Sends a request and reads the whole answer. */
    Answer send(String request) {
        try {
            if (socket == null) open();
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return read();
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new ArrayList<String>();
        for (var header = line(); !header.isEmpty(); header = line()) headers.add(header);
        var answer = new Answer(status, headers, body(headers));
        if ("close".equalsIgnoreCase(answer.header("connection"))) close();
        return answer;
    }

    private byte[] body(List<String> headers) throws IOException {
        var answer = new Answer(0, headers, new byte[0]);
        var length = answer.header("content-length");
        if (length != null) return in.readNBytes(Integer.parseInt(length));
        if (!"chunked".equalsIgnoreCase(answer.header("transfer-encoding"))) return new byte[0];

        var body = new ByteArrayOutputStream(1 << 14);
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The server has closed the connection");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }
}
