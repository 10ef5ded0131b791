package kontor.account;

import java.util.Locale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.PersonName;
import kontor.testing.Mailbox;

/** Lets people join as they do, by form and mail. */
@TestComponent
class Registration {

    static final Password PASSWORD = new Password("violet umbrella");

    @Autowired
    SignUps signUps;

    @Autowired
    JdbcClient jdbc;

    Member join(String address) {
        signUps.request(applicant(address));
        return signUps.confirm(tokenSentTo(address)).orElseThrow();
    }

    static Applicant applicant(String address) {
        return new Applicant(
                new PersonName("Eva", "Brandt"),
                EmailAddress.of(address),
                PASSWORD,
                ContactListVisibility.CONTACTS,
                Locale.GERMAN);
    }

    Token tokenSentTo(String address) {
        return new Token(mailbox().linkTo(address).replaceFirst(".*[/=]", ""));
    }

    Mailbox mailbox() {
        return new Mailbox(jdbc);
    }

    /** Tests share their database, and each begins with nobody. */
    void clear() {
        jdbc.sql("truncate outbox, sign_up, account, member, trial, spring_session cascade")
                .update();
    }

    int countOf(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
