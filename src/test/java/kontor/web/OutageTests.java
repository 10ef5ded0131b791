package kontor.web;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.testing.Cast;
import kontor.testing.Client;
import kontor.testing.OperatedTest;
import kontor.testing.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** What members see while the database is away, and afterwards. */
@OperatedTest
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/assets/css/kontor-[0-9a-f]{32}\\.css)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Wire wire;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    private Client anna;

    @BeforeEach
    void signIn() {
        anna = new Client(port).signIn(cast.anna());
        assertThat(anna.get("/requests").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void mend() {
        wire.mend(pool);
    }

    @Test
    void aMemberIsToldThatTheDatabaseIsAwayAndGoesOnWhenItIsBack() {
        wire.cut();

        var answer = anna.get("/requests");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(heading(answer)).isEqualTo("Just a short break");
        assertThat(Jsoup.parse(answer.body()).select("main a").attr("href")).isEmpty(); // the same page

        mend();
        assertThat(anna.get("/requests").statusCode()).isEqualTo(200);
    }

    @Test
    void guestsAreToldInTheirLanguage() {
        wire.cut();

        var guest = new Client(port).with("Accept-Language", "de");
        var answer = guest.send("/sign-in", guest.token("/sign-in"), "email", "a@example.org", "password", "x");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(heading(answer)).isEqualTo("Eine kurze Pause");
    }

    @Test
    void whoSentSomethingLearnsThatItMayBeLost() {
        var token = anna.token("/me/privacy");
        assertThat(token).isNotEmpty();
        wire.cut();

        var answer = anna.send("/me/privacy", token, "contactList", "NOBODY");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("may not have been kept");
    }

    @Test
    void anAddressThatDoesNotExistIsNoFaultEither() {
        wire.cut();

        assertThat(anna.get("/no/such/page").statusCode()).isEqualTo(503);
    }

    @Test
    void thePageHasItsStylesWithoutTheDatabase(CapturedOutput output) {
        wire.cut();

        var stylesheet = STYLESHEET.matcher(anna.get("/requests").body());
        assertThat(stylesheet.find()).isTrue();
        assertThat(anna.with("Accept-Encoding", "gzip").get(stylesheet.group(1)).statusCode())
                .isEqualTo(200);
        assertThat(output.getAll().lines().filter(line -> line.contains("ERROR")))
                .isEmpty();
    }

    @Test
    void aDatabaseThatSwallowsEverythingIsGivenUp() {
        wire.swallow();

        assertThat(anna.get("/requests").statusCode()).isEqualTo(503);
        mend();
        assertThat(anna.get("/requests").statusCode()).isEqualTo(200);
    }

    @Test
    void anExhaustedPoolIsABreakAndNoFault() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var i = 0; i < pool.getMaximumPoolSize(); i++) taken.add(pool.getConnection());
        try {
            assertThat(anna.get("/requests").statusCode()).isEqualTo(503);
        } finally {
            for (var connection : taken) connection.close();
        }
        assertThat(anna.get("/requests").statusCode()).isEqualTo(200);
    }

    @Test
    void aFullDiskIsABreakAndNothingIsHalfDone() {
        jdbc.sql("""
                create function full_disk() returns trigger language plpgsql
                as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$
                """).update();
        jdbc.sql("create trigger full_disk before update on member for each row execute function full_disk()")
                .update();
        try {
            assertThat(anna.post("/me/privacy", "contactList", "NOBODY").statusCode())
                    .isEqualTo(503);
        } finally {
            jdbc.sql("drop function full_disk cascade").update();
        }
        assertThat(anna.post("/me/privacy", "contactList", "NOBODY").statusCode())
                .isEqualTo(303);
    }

    @Test
    void atAStartADatabaseThatComesALittleLaterIsWaitedFor() throws SQLException {
        var settings = new HikariConfig();
        pool.copyStateTo(settings);
        wire.cut();
        var back = CompletableFuture.runAsync(this::mend, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS));

        try (var later = new HikariDataSource(settings);
                var connection = later.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        back.join();
    }

    @Test
    void theLogHasNoStackTraceForEveryPage(CapturedOutput output) {
        wire.cut();
        for (var i = 0; i < 5; i++) anna.get("/requests");

        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains("The database does not answer")))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static String heading(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("h1").text();
    }
}
