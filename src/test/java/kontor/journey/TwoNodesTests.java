package kontor.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser.NewContextOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import kontor.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two nodes on one database, behind a proxy that sends each request to the other one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {

    private static final String PASSWORD = "three quiet herons";
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/\\S+)");

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Balancer balancer;
    private List<Node> nodes;
    private Visitor clara;
    private Visitor ben;

    @BeforeAll
    void startBoth() throws IOException, InterruptedException {
        mails.start();
        balancer = new Balancer();
        var database = TestDatabase.create();
        var settings = Map.of(
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword()),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mails.getSmtp().getPort()),
                "KONTOR_URL", balancer.address(),
                "KONTOR_PROXIES", "127.0.0.1");
        nodes = List.of(Node.start(settings), Node.start(settings));
        balancer.balance(List.of(nodes.get(0).await(), nodes.get(1).await()));
    }

    @AfterAll
    void stopBoth() {
        nodes.forEach(Node::close);
        balancer.close();
        mails.stop();
    }

    @BeforeEach
    void openTwoBrowsers() {
        clara = Browser.visitor(balancer.address(), new NewContextOptions().setLocale("en"));
        ben = Browser.visitor(balancer.address(), new NewContextOptions().setLocale("en"));
    }

    @AfterEach
    void closeThem() {
        Stream.of(clara, ben).forEach(visitor -> visitor.page().context().close());
    }

    @Test
    void leadFromSignUpToAnAnsweredMessageAndSendEachMailOnce() {
        join(clara, "Clara", "Voss");
        join(ben, "Ben", "Osei");

        clara.open("/members?q=osei").page().click("#hits a:has-text('Ben Osei')"); // part of it is marked
        clara.press("Add as contact");
        clara.choose("reason", "MET")
                .fill("note", "We shared a table at the spring meeting.")
                .press("Send request");
        assertThat(ben.open("/requests").text()).contains("We shared a table");
        ben.press("Accept");
        assertThat(clara.open("/contacts").text()).contains("Ben Osei");

        clara.open("/messages/ben-osei").fill("text", "Good morning, Ben").submit();
        ben.open("/messages/clara-voss").fill("text", "Good morning, Clara").submit();
        assertThat(clara.open("/messages/ben-osei").text()).contains("Good morning, Clara");

        clara.page().click("details.menu summary");
        clara.page().click("details.menu form button");
        for (var node : nodes)
            assertThat(clara.open("/contacts").path()).as("by way of %s", node).isEqualTo("/sign-in");
        assertThat(balancer.requests()).isGreaterThan(40);
        await().pollDelay(Duration.ofSeconds(3)).untilAsserted(() -> {
            assertThat(subjectsTo("clara@example.org")).hasSize(3).doesNotHaveDuplicates();
            assertThat(subjectsTo("ben@example.org")).hasSize(3).doesNotHaveDuplicates();
        });
    }

    @Test
    void countTriesTogether() {
        var tries = 0;
        do {
            clara.open("/sign-in")
                    .fill("email", "nobody@example.org")
                    .fill("password", "a guess")
                    .submit();
            tries++;
        } while (clara.text().contains("open no account") && tries < 30);

        assertThat(clara.text()).contains("tried too often");
        assertThat(tries).isEqualTo(11);
    }

    private void join(Visitor visitor, String firstName, String lastName) {
        var address = firstName.toLowerCase(Locale.ROOT) + "@example.org";
        visitor.open("/sign-up")
                .fill("firstName", firstName)
                .fill("lastName", lastName)
                .fill("email", address)
                .fill("password", PASSWORD)
                .tick("terms")
                .submit();
        await().untilAsserted(() -> assertThat(subjectsTo(address)).hasSize(1));
        visitor.open(linkIn(mailsTo(address).get(0))).submit();
        assertThat(visitor.path()).isEqualTo("/me/profile");
    }

    private List<MimeMessage> mailsTo(String address) {
        return List.of(mails.getReceivedMessagesForDomain(address));
    }

    private List<String> subjectsTo(String address) {
        return mailsTo(address).stream().map(TwoNodesTests::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String linkIn(MimeMessage mail) {
        try {
            var content = mail.getContent();
            while (content instanceof MimeMultipart parts)
                content = parts.getBodyPart(0).getContent();
            var link = LINK.matcher(String.valueOf(content));
            assertThat(link.find()).as("a link").isTrue();
            return link.group(1);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
