package kontor.operation;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import kontor.testing.Cast;
import kontor.testing.Client;
import kontor.testing.OperatedTest;
import kontor.testing.Wire;

import static org.assertj.core.api.Assertions.assertThat;

@OperatedTest
class OperationTests {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private Cast cast;

    @Autowired
    private Wire wire;

    @Autowired
    private HikariDataSource pool;

    @AfterEach
    void mend() {
        wire.mend(pool);
    }

    @Test
    void healthIsOnBothPortsAndInOneWordOnThePublicOne() {
        for (var path : new String[] {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"}) {
            assertThat(new Client(port).get(path).body()).as(path).isEqualTo("{\"status\":\"UP\"}");
            assertThat(operator().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void aNodeWithoutItsDatabaseIsNotReadyButAlive() {
        wire.cut();

        var anybody = new Client(port);
        assertThat(anybody.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(anybody.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingButHealthIsOnThePublicPort() {
        var anna = new Client(port).signIn(cast.anna());

        for (var path : new String[] {"/actuator", "/actuator/prometheus", "/actuator/env", "/actuator/health/db"})
            assertThat(anna.get(path).statusCode()).as(path).isEqualTo(404);
    }

    @Test
    void metricsTellOfRequestsPoolMailsAndSignIns() {
        var handle = cast.premium("Gundula", "Metrik").handle();
        var anna = new Client(port).signIn(cast.anna());
        anna.get("/members/" + handle);
        new Client(port).post("/sign-in", "email", "nobody@example.org", "password", "wrong");

        var metrics = operator().get("/actuator/prometheus").body();
        assertThat(metrics)
                .contains(
                        "http_server_requests_seconds_count{",
                        "uri=\"/members/{handle}\"",
                        "hikaricp_connections_active")
                .contains("kontor_outbox_oldest_seconds", "kontor_requests_waiting", "outcome=\"success\"")
                .doesNotContain(handle, "example.org");
        assertThat(figure("kontor_sign_ins_total{outcome=\"failure\"")).isPositive();
        assertThat(figure("kontor_outbox_mails")).isNotNegative();
    }

    /** It takes time at every request, and tells nobody anything. */
    @Test
    void theFiltersOfSecurityAreNotMeasuredOneByOne() {
        new Client(port).signIn(cast.anna()).get("/contacts");

        assertThat(operator().get("/actuator/prometheus").body())
                .contains("uri=\"/contacts\"")
                .doesNotContain("spring_security");
    }

    /** Letters in an address are written with three characters for each of their bytes. */
    @Test
    void aSearchOfTenThousandLettersIsAnswered() {
        var search = "/members?q=" + "%C3%BC".repeat(10_000);

        assertThat(new Client(port).signIn(cast.anna()).get(search).body()).contains("at most 200 characters");
        assertThat(new Client(port).get(search).headers().firstValue("Location"))
                .hasValue("/sign-in");
    }

    /** The server itself refuses both, before Kontor sees them. */
    @Test
    void whatTheServerRefusesIsSaidInPlainWords() {
        var german = new Client(port).with("Accept-Language", "de").get("/members/%00");
        assertThat(german.statusCode()).isEqualTo(400);
        assertThat(german.body()).contains("Das war nicht zu verstehen", "Zur Startseite");

        var english = new Client(port).get("/members?q=" + "x".repeat(70_000));
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body()).contains("That request was not understood").doesNotContain("HTTP Status", "Tomcat");
    }

    @Test
    void everyRequestHasAnIdOfItsOwn() {
        assertThat(idOf(new Client(port))).isNotBlank().isNotEqualTo(idOf(new Client(port)));
    }

    @Test
    void aProxysIdIsTakenOverIfItIsWellFormed() {
        assertThat(idOf(new Client(port).with("X-Request-Id", "a-proxys-own.1")))
                .isEqualTo("a-proxys-own.1");
        assertThat(idOf(new Client(port).with("X-Request-Id", "\"},{\"forged\":\"yes")))
                .doesNotContain("forged");
        assertThat(idOf(new Client(port).with("X-Request-Id", "x".repeat(65)))).hasSizeLessThan(65);
    }

    private static String idOf(Client client) {
        return client.get("/").headers().firstValue("X-Request-Id").orElseThrow();
    }

    /** Who reaches the management port. */
    private Client operator() {
        return new Client(managementPort).with("Accept", "*/*");
    }

    private double figure(String metric) {
        return operator()
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(metric))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + metric));
    }
}
