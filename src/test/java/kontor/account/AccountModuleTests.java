package kontor.account;

import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;
import kontor.testing.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
@Import(People.class)
class AccountModuleTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    Members members;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithNobody() {
        people.clear();
    }

    @Test
    void anAccountThatNeedsNoConfirmationIsOpenAtOnce() {
        var anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.MEMBERS, Locale.ENGLISH);

        accounts.open(anna, EmailAddress.of("anna@example.org"), encoder.encode("kontor-demo"));

        assertThat(accounts.authenticate("anna@example.org", new Password("kontor-demo")))
                .contains(anna);
        assertThat(accounts.addressOf(anna.id())).contains(EmailAddress.of("anna@example.org"));
        assertThat(accounts.addressOf(0L)).isEmpty();
    }

    @Test
    void anAddressIsTheSameInCapitals() {
        var eva = people.join(ADDRESS);

        assertThat(accounts.authenticate(" EVA@Example.ORG", new Password(People.PASSWORD)))
                .contains(eva);
    }

    @Test
    void aPasswordKeepsItsBlanksAndCapitals() {
        people.join(ADDRESS);

        assertThat(accounts.authenticate(ADDRESS, new Password("violet umbrella ")))
                .isEmpty();
        assertThat(accounts.authenticate(ADDRESS, new Password("Violet umbrella")))
                .isEmpty();
        assertThat(accounts.authenticate("nobody@example.org", new Password(People.PASSWORD)))
                .isEmpty();
        assertThat(accounts.authenticate("nonsense", new Password(People.PASSWORD)))
                .isEmpty();
    }

    @Test
    void aPasswordIsKeptAsAnArgon2idHash() {
        people.join(ADDRESS);

        assertThat(jdbc.sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}$argon2id$");
    }

    @Test
    void theDatabaseRefusesAnAddressInCapitals() {
        var eva = members.join(new PersonName("Eva", "Brandt"), ContactListVisibility.MEMBERS, Locale.GERMAN);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "insert into account (member_id, email, password_hash) values (:id, 'Eva@example.org', '{x}y')")
                        .param("id", eva.id())
                        .update());
    }
}
