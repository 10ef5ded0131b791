package kontor.registration;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import kontor.mail.EmailAddress;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.shared.Message;
import kontor.shared.Site;
import kontor.shared.Token;

/** What is written to people on their way to becoming members. */
@Component
class SignUpLetters {

    private final Outbox outbox;
    private final Site site;

    SignUpLetters(Outbox outbox, Site site) {
        this.outbox = outbox;
        this.site = site;
    }

    /** Without the name: whoever typed it and whoever reads it need not be one person. */
    void askToConfirm(EmailAddress address, Locale language, Token token, Duration timeToConfirm) {
        post(
                address,
                language,
                "confirmation",
                "confirmation",
                Map.of(
                        "link", site.page("/email-confirmation?token=" + token.value()),
                        "hours", timeToConfirm.toHours()));
    }

    void remindOfAccount(Member member, EmailAddress address) {
        post(
                address,
                member.language(),
                "known",
                "known-address",
                Map.of(
                        "name", member.name(),
                        "signIn", site.page("/sign-in"),
                        "reset", site.page("/password-reset")));
    }

    void tellApproval(SignUp signUp) {
        post(
                signUp.address(),
                signUp.language(),
                "approved",
                "sign-up-approved",
                Map.of("name", signUp.name().full(), "signIn", site.page("/sign-in")));
    }

    /** Says the reason in the administrator's own words, where there is one. */
    void tellRefusal(SignUp signUp, String reason) {
        post(
                signUp.address(),
                signUp.language(),
                "turnedDown",
                "sign-up-turned-down",
                Map.of("name", signUp.name().full(), "reason", reason));
    }

    private void post(
            EmailAddress address, Locale language, String subject, String template, Map<String, Object> model) {
        var key = "registration.mail." + subject + ".subject";
        outbox.post(new Letter(address, language, Message.of(key, site.name()), template, model));
    }
}
