package kontor.mail;

import java.util.Locale;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;

import kontor.shared.Message;
import kontor.testing.ModuleTest;

/** An empty outbox, and a mail server that is down until the test starts it. */
@ModuleTest
@TestPropertySource(properties = "kontor.url=https://kontor.example")
abstract class WithAMailServer {

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void serverOfThisTest(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void nothingIsInTheOutbox() {
        jdbc.sql("delete from outbox").update();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    void post(Letter letter) {
        transactions.executeWithoutResult(transaction -> outbox.post(letter));
    }

    static Letter letterTo(String address, Locale language) {
        return new Letter(
                EmailAddress.of(address),
                language,
                Message.of("mail.outbox.back"),
                "sample",
                Map.of("name", "Anna Müller", "link", "https://kontor.example/a?b=1&c=2"));
    }

    int waiting() {
        return jdbc.sql("select count(*) from outbox").query(Integer.class).single();
    }
}
