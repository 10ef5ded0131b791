package kontor.benchmark.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A mail server that takes every mail and keeps none, but may show it to a reader (RFC 5321, as much as that needs). */
public final class MailSink implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService sessions = Executors.newCachedThreadPool(MailSink::daemon);
    private final AtomicLong mails = new AtomicLong();

    private final Consumer<String> reader;

    public MailSink() throws IOException {
        this(mail -> {});
    }

    public MailSink(Consumer<String> reader) throws IOException {
        this.reader = reader;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        sessions.execute(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many mails were taken. */
    public long mails() {
        return mails.get();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                sessions.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            var out = socket.getOutputStream();
            say("220 sink", out);
            for (var line = in.readLine(); line != null; line = in.readLine()) answer(line, in, out);
        } catch (IOException e) {
            // The other side has gone, which is its right.
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith("DATA")) {
            say("354 go on", out);
            var mail = new StringBuilder();
            for (var text = in.readLine(); text != null && !text.equals("."); text = in.readLine())
                mail.append(text).append("\r\n");
            reader.accept(mail.toString());
            mails.incrementAndGet();
        }
        say(line.startsWith("QUIT") ? "221 bye" : "250 ok", out);
    }

    private static void say(String line, OutputStream out) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        server.close();
        sessions.shutdownNow();
    }
}
