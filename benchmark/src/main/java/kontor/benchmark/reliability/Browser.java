package kontor.benchmark.reliability;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Opens pages and submits their forms, with the hidden fields of the page that was opened last. */
final class Browser {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;
    private final Map<String, String> hidden = new TreeMap<>();

    Browser(String address) {
        this.address = address;
    }

    /** The page. Throws where there is none, so that nothing is taken for done that was not answered. */
    String open(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET());
        if (answer.statusCode() != 200) throw new IOException(path + " answers " + answer.statusCode());

        hidden.clear();
        HIDDEN.matcher(answer.body()).results().forEach(input -> keep(input.group()));
        return answer.body();
    }

    /** Returns when the form was taken (303); throws where it was not, or where no answer came. */
    void submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new TreeMap<>(hidden);
        all.putAll(fields);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 303) throw new IOException(path + " answers " + answer.statusCode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void keep(String input) {
        var name = NAME.matcher(input);
        var value = VALUE.matcher(input);
        if (name.find()) hidden.put(name.group(1), value.find() ? value.group(1) : "");
    }
}
