package kontor.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.springframework.http.MediaType;

import kontor.member.Member;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A program that visits the running application over HTTP: keeps cookies, follows no redirect. */
public final class Client {

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<String> headers = new ArrayList<>(List.of("Accept", MediaType.TEXT_HTML_VALUE));
    private final String address;

    public Client(int port) {
        address = "http://127.0.0.1:" + port;
    }

    /** Sends a header along, from now on. */
    public Client with(String header, String value) {
        headers.addAll(List.of(header, value));
        return this;
    }

    public Client signIn(Member member) {
        post("/sign-in", "email", Cast.address(member), "password", Cast.PASSWORD);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Sends the fields with the token of the form at the path. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        return send(path, token(path), namesAndValues);
    }

    /** Sends the fields with a token that was read before. */
    public HttpResponse<String> send(String path, String token, String... namesAndValues) {
        var fields = IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> "&" + namesAndValues[2 * i] + "=" + URLEncoder.encode(namesAndValues[2 * i + 1], UTF_8))
                .collect(Collectors.joining());
        return send(request(path)
                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + URLEncoder.encode(token, UTF_8) + fields)));
    }

    public String token(String path) {
        return Jsoup.parse(get(path).body()).select("input[name=_csrf]").attr("value");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).headers(headers.toArray(String[]::new));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
