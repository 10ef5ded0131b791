import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Measures whether the time of an answer tells that an address has an account. Start Kontor with the demo network and
 * KONTOR_LIMITS_ENABLED=false on a machine that does nothing else, then
 *
 * <pre>java scripts/EqualAnswers.java http://localhost:8080 anna@example.org</pre>
 *
 * For sign-in, sign-up and reset it sends 200 forms with a known and 200 with an unknown address, in random order, and
 * prints the medians. It fails where they differ by more than a tenth, or where the answers do.
 */
public class EqualAnswers {

    private static final int TRIES = 200;
    private static final int WARM_UP = 30;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Random random = new Random(1);
    private final String site;
    private final String known;

    private EqualAnswers(String site, String known) {
        this.site = site;
        this.known = known;
    }

    public static void main(String... arguments) throws Exception {
        var measure = new EqualAnswers(arguments[0], arguments[1]);
        var equal = measure.compare("/sign-in", Map.of("password", "not the password"))
                & measure.compare(
                        "/sign-up",
                        Map.of(
                                "firstName", "Clara",
                                "lastName", "Voss",
                                "password", "three quiet herons",
                                "terms", "true",
                                "contactList", "MEMBERS"))
                & measure.compare("/password-reset", Map.of());
        System.exit(equal ? 0 : 1);
    }

    private boolean compare(String page, Map<String, String> fields) throws Exception {
        var token = tokenOf(page);
        for (var i = 0; i < WARM_UP; i++) {
            send(page, fields, token, known);
            send(page, fields, token, unknown());
        }
        var whoseTurn = new ArrayList<Boolean>(Collections.nCopies(TRIES, true));
        whoseTurn.addAll(Collections.nCopies(TRIES, false));
        Collections.shuffle(whoseTurn, random);

        var times = Map.<Boolean, List<Long>>of(true, new ArrayList<>(), false, new ArrayList<>());
        var answers = Map.<Boolean, List<String>>of(true, new ArrayList<>(), false, new ArrayList<>());
        for (var isKnown : whoseTurn) {
            var address = isKnown ? known : unknown();
            var begin = System.nanoTime();
            var answer = send(page, fields, token, address);
            times.get(isKnown).add(System.nanoTime() - begin);
            answers.get(isKnown).add(answer);
        }
        return report(page, median(times.get(true)), median(times.get(false)), answers.values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    private boolean report(String page, double known, double unknown, List<String> answers) {
        var difference = Math.abs(known - unknown) / Math.min(known, unknown);
        System.out.printf(
                Locale.ROOT,
                "%-16s known %7.2f ms   unknown %7.2f ms   difference %4.1f %%   answers %s%n",
                page,
                known,
                unknown,
                difference * 100,
                answers.size() == 1 ? "the same" : "DIFFERENT " + answers);
        return difference <= 0.1 && answers.size() == 1;
    }

    /** Status, place and content of the answer, without what is different in each one. */
    private String send(String page, Map<String, String> fields, String token, String address) throws Exception {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token);
        all.put("email", address);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(site + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " "
                + answer.body().replace("value=\"" + address + "\"", "").replaceAll(TOKEN.pattern(), "").hashCode();
    }

    private String tokenOf(String page) throws Exception {
        var form = client.send(HttpRequest.newBuilder(URI.create(site + page)).build(), BodyHandlers.ofString());
        var token = TOKEN.matcher(form.body());
        if (!token.find()) throw new IllegalStateException("no form at " + page);
        return token.group(1);
    }

    /** As long as the known one, and never seen before. */
    private String unknown() {
        var name = UUID.randomUUID().toString().replace("-", "");
        return name.substring(0, Math.min(name.length(), known.indexOf('@'))) + known.substring(known.indexOf('@'));
    }

    private static double median(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return (sorted.get(sorted.size() / 2 - 1) + sorted.get(sorted.size() / 2)) / 2e6;
    }
}
