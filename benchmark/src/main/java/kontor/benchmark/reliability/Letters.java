package kontor.benchmark.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kontor.benchmark.machine.MailSink;
import kontor.benchmark.reliability.Ledger.Sent;

/** All mails that were sent, each with how often; it goes on when Kontor is killed. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final Pattern TO = Pattern.compile("(?m)^To: <?([^>\\s]+)>?");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^Subject: (.+)$");
    private static final Pattern TOKEN = Pattern.compile("/email-confirmation\\?token=([\\w-]{43})");

    /** What a mail is about. Nobody gets two mails of one key unless one was sent twice. */
    private record Key(String to, String subject, String token) {}

    private final Map<Key, Integer> received = new ConcurrentHashMap<>();
    private final MailSink server;

    Letters() throws IOException {
        server = new MailSink(this::take);
    }

    int port() {
        return server.port();
    }

    private void take(String mail) {
        var plain = unwrapped(mail);
        received.merge(new Key(first(TO, plain), first(SUBJECT, plain), first(TOKEN, plain)), 1, Integer::sum);
    }

    /** Undoes the line breaks and signs of quoted-printable (RFC 2045, 6.7) as far as links and names need it. */
    private static String unwrapped(String mail) {
        return new String(
                        mail.replace("=\r\n", "").replace("=3D", "=").getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8)
                .replace("\r", "");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : "";
    }

    /** The path of the link that the address was sent. */
    String confirmationOf(String address, Duration patience) throws IOException, InterruptedException {
        for (var deadline = Instant.now().plus(patience); Instant.now().isBefore(deadline); Thread.sleep(50)) {
            var token = to(address).map(Key::token).filter(found -> !found.isEmpty()).findFirst();
            if (token.isPresent()) return "/email-confirmation?token=" + token.get();
        }
        throw new IOException("no mail to " + address);
    }

    /**
     * Waits until nothing that was answered lacks its mail. Patiently: what was being told when PostgreSQL was killed is
     * taken for lost, and told again, after five minutes.
     */
    void await(Ledger ledger) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (missing(ledger) > 0 && Instant.now().isBefore(deadline)) Thread.sleep(1_000);
    }

    /** How many mails are lost: of sign-ups, of requests and of messages that were answered. */
    long missing(Ledger ledger) {
        var confirmations = ledger.signUps().stream()
                .filter(address -> to(address).allMatch(key -> key.token().isEmpty()))
                .count();
        return confirmations + lost(ledger.requests().stream(), "would like to be in touch") + lost(ledger.messages().stream(), "has written to you");
    }

    private long lost(Stream<Sent> sent, String word) {
        return sent.filter(one -> to(one.to().address())
                        .noneMatch(key -> key.subject().contains(one.from().name())
                                && key.subject().contains(word)))
                .count();
    }

    long all() {
        return server.mails();
    }

    /** How many came once more than they should. */
    long repeated() {
        return received.values().stream().mapToLong(times -> times - 1).sum();
    }

    private Stream<Key> to(String address) {
        return received.keySet().stream().filter(key -> key.to().equals(address));
    }
}
