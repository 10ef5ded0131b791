package kontor.mail;

import java.time.ZoneId;

import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import kontor.shared.CannotStart;
import kontor.shared.Site;

import static org.assertj.core.api.Assertions.assertThat;

class MailConfigurationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withBean(Site.class, () -> new Site("Club", "https://club.example:8443", ZoneId.of("Europe/Berlin")))
            .withUserConfiguration(MailConfiguration.class);

    @Test
    void refusesToStartWithoutAMailServer() {
        contexts.withPropertyValues("spring.mail.host= ")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("SPRING_MAIL_HOST")
                        .hasMessageNotContaining("\n"));
    }

    @Test
    void needsNoMailServerInTheDemo() {
        contexts.withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void sendsAsTheNetworkFromItsOwnHost() {
        contexts.withPropertyValues("spring.mail.host=mail.club.example")
                .run(context ->
                        assertThat(context.getBean(InternetAddress.class)).hasToString("Club <kontor@club.example>"));
    }

    @Test
    void sendsAsTheSettingSays() {
        contexts.withPropertyValues(
                        "spring.mail.host=mail.club.example", "kontor.mail.from=The office <office@club.example>")
                .run(context -> assertThat(context.getBean(InternetAddress.class))
                        .hasToString("The office <office@club.example>"));
    }

    @Test
    void refusesASenderThatIsNoAddress() {
        contexts.withPropertyValues("spring.mail.host=mail.club.example", "kontor.mail.from=office@")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("KONTOR_MAIL_FROM"));
    }
}
