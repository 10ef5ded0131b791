package kontor.benchmark.load;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A browser: it keeps cookies and the token that forms carry, and takes compressed pages. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    /** Signs in, and throws if that does not lead to a page of one's own. */
    static Visitor signedIn(Line line, String address, String password) {
        var visitor = new Visitor();
        visitor.look(line, "/sign-in");
        visitor.take(line.send(visitor.post("/sign-in", Map.of("email", address, "password", password))));
        var home = visitor.look(line, "/requests");
        if (home.status() != 200) throw new IllegalStateException(address + " cannot sign in");
        return visitor;
    }

    private Answer look(Line line, String path) {
        var answer = line.send(get(path));
        take(answer);
        var found = TOKEN.matcher(answer.text());
        if (found.find()) token = found.group(1);
        return answer;
    }

    private void take(Answer answer) {
        for (var cookie : answer.all("set-cookie")) {
            var parts = cookie.split(";")[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
    }

    String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n";
    }

    String post(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, UTF_8) + "&", ""));
        return "POST " + path + " HTTP/1.1\r\n" + headers() + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** What Firefox sends along. */
    private String headers() {
        var all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost\r\n"
                + "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\n"
                + "Accept-Language: en-US,en;q=0.5\r\nAccept-Encoding: gzip, deflate\r\n"
                + (all.isEmpty() ? "" : "Cookie: " + all + "\r\n");
    }
}
