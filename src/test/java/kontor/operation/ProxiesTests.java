package kontor.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** On a real Tomcat, whose clients are all on 127.0.0.1. */
class ProxiesTests {

    private static final String[] FORWARDED = {
        "X-Forwarded-For", "203.0.113.7",
        "X-Forwarded-Proto", "https",
        "X-Forwarded-Host", "network.example.org",
        "X-Forwarded-Port", "443"
    };

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.0/8", "10.0.0.0/8, 127.0.0.1", "::1,127.0.0.1"})
    void believesWhomTheSettingNames(String setting) throws Exception {
        assertThat(seen(setting, FORWARDED)).isEqualTo("203.0.113.7 https network.example.org 443 true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "10.0.0.0/8", "192.168.0.0/16,::1"})
    void believesNobodyElse(String setting) throws Exception {
        assertThat(seen(setting, FORWARDED))
                .startsWith("127.0.0.1 http 127.0.0.1 ")
                .endsWith(" false");
    }

    @Test
    void takesTheAddressThatTheProxySawAndNotTheOneThatItWasTold() throws Exception {
        assertThat(seen("127.0.0.1", "X-Forwarded-For", "198.51.100.1, 203.0.113.7"))
                .startsWith("203.0.113.7 ");
    }

    @Test
    void passesOverTheProxiesBehindTheFirst() throws Exception {
        assertThat(seen("127.0.0.1,10.0.0.0/8", "X-Forwarded-For", "203.0.113.7, 10.1.2.3"))
                .startsWith("203.0.113.7 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0", "all", "192\\.168\\..*"})
    void refusesWhatIsNoAddress(String setting) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Proxies(setting))
                .withMessageContaining("KONTOR_PROXIES");
    }

    private static String seen(String setting, String... headers) throws IOException, InterruptedException {
        var tomcat = new TomcatServletWebServerFactory(0);
        new Proxies(setting).customize(tomcat);
        var server = tomcat.getWebServer(
                context -> context.addServlet("seen", new Seen()).addMapping("/"));
        server.start();
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .headers(headers);
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
        } finally {
            server.destroy();
        }
    }

    @SuppressWarnings("serial")
    private static class Seen extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print("%s %s %s %d %s"
                            .formatted(
                                    request.getRemoteAddr(),
                                    request.getScheme(),
                                    request.getServerName(),
                                    request.getServerPort(),
                                    Proxies.hasForwarded(request)));
        }
    }
}
