package kontor.account;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import kontor.mail.EmailAddress;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static kontor.account.Registration.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest
@Import(Registration.class)
class AccountModuleTests {

    private static final String ADDRESS = "eva@example.org";

    @Autowired
    Members members;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    RememberedBrowsers browsers;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    Registration people;

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

        assertThat(accounts.authenticate(" EVA@Example.ORG", PASSWORD)).contains(eva);
    }

    @Test
    void aPasswordKeepsItsBlanksAndCapitals() {
        people.join(ADDRESS);

        assertThat(accounts.authenticate(ADDRESS, new Password("violet umbrella ")))
                .isEmpty();
        assertThat(accounts.authenticate(ADDRESS, new Password("Violet umbrella")))
                .isEmpty();
        assertThat(accounts.authenticate("nobody@example.org", PASSWORD)).isEmpty();
        assertThat(accounts.authenticate("nonsense", PASSWORD)).isEmpty();
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
    void whoReadsTheTableCannotSignInWithIt() {
        var series = remember(people.join(ADDRESS));
        var stored = jdbc.sql("select encode(series_hash, 'hex') from persistent_logins")
                .query(String.class)
                .single();

        assertThat(browsers.use(series)).isPresent();
        assertThat(browsers.use(new Token(stored))).isEmpty();
    }

    @Test
    void aBrowserThatWasNotUsedForLongIsForgotten() {
        var series = remember(people.join(ADDRESS));
        jdbc.sql(
                        "update persistent_logins set created_at = now() - interval '1 year', last_used_at = now() - interval '61 days'")
                .update();

        assertThat(browsers.use(series)).isEmpty();
    }

    @Test
    void theLastUseOfASessionIsWrittenOnceAMinute() {
        var id = signIn(sessions, people.join(ADDRESS));
        var begin = lastUse(id);

        touch(sessions, id, 59);
        assertThat(lastUse(id)).isEqualTo(begin);
        touch(sessions, id, 60);
        assertThat(lastUse(id)).isEqualTo(begin.plusSeconds(60));
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

    private Token remember(Member member) {
        var series = Token.random();
        browsers.add(series, member.id());
        return series;
    }

    private static <S extends Session> String signIn(FindByIndexNameSessionRepository<S> sessions, Member member) {
        var session = sessions.createSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member.id()), null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(who));
        sessions.save(session);
        return session.getId();
    }

    private Instant lastUse(String id) {
        return Objects.requireNonNull(sessions.findById(id)).getLastAccessedTime();
    }

    private static <S extends Session> void touch(
            FindByIndexNameSessionRepository<S> sessions, String id, int secondsLater) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(secondsLater));
        sessions.save(session);
    }
}
