package kontor.benchmark.question;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A member's browser, which asks for pages. */
final class Browser {

    private static final String PASSWORD = "kontor-benchmark";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    private Browser(String site) {
        this.site = site;
    }

    static Browser signedIn(String site, long member) {
        var browser = new Browser(site);
        var token = TOKEN.matcher(browser.get("/sign-in"));
        if (!token.find()) throw new IllegalStateException("No form to sign in");

        var form = "email=member-" + member + "%40kontor.example&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), UTF_8);
        browser.send(browser.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)), 303);
        return browser;
    }

    /** A page, which has to be there. */
    String get(String path) {
        return send(to(path).GET(), 200);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    private String send(HttpRequest.Builder request, int status) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != status) throw new IllegalStateException(answer.toString());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
