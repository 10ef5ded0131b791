package kontor.mail;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Optional;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

import kontor.shared.CannotStart;
import kontor.shared.Site;

import static java.nio.charset.StandardCharsets.UTF_8;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** The sender of all mails: {@code KONTOR_MAIL_FROM}, or an address on the site's own host. */
    @Bean
    InternetAddress mailFrom(@Value("${kontor.mail.from:}") String setting, Site site)
            throws UnsupportedEncodingException {
        var host = Optional.ofNullable(URI.create(site.address()).getHost()).orElse("localhost");
        var from = parse(setting.isBlank() ? "kontor@" + host : setting);
        if (from.getPersonal() == null) from.setPersonal(site.name(), UTF_8.name());
        return from;
    }

    private static InternetAddress parse(String setting) {
        try {
            return new InternetAddress(setting, true);
        } catch (AddressException e) {
            throw new CannotStart("KONTOR_MAIL_FROM is no e-mail address: " + setting);
        }
    }

    /** Resolves the text parts of mails; everything else stays with Spring Boot's resolver of pages. */
    @Bean
    SpringResourceTemplateResolver mailTextResolver() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.getResolvablePatternSpec().addPattern("mail/*.txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }

    /** Without a mail server nobody could sign up or get a new password; only the demo shows its mails on a page. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    @Conditional(MailServer.Absent.class)
    static class NobodySends {

        NobodySends() {
            throw new CannotStart("No mail server is set, so nobody could sign up: set SPRING_MAIL_HOST"
                    + " (and SPRING_MAIL_PORT, SPRING_MAIL_USERNAME, SPRING_MAIL_PASSWORD, KONTOR_MAIL_FROM).");
        }
    }
}
