package kontor.session;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.shared.Token;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest(extraIncludes = {"shared", "mail"})
class SessionsModuleTests {

    @Autowired
    Sessions all;

    @Autowired
    RememberedBrowsers browsers;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableTransactionManager transactions;

    @BeforeEach
    void beginWithNobody() {
        jdbc.sql("truncate member, spring_session cascade").update();
        RequestContextHolder.resetRequestAttributes(); // what is read comes from the database
    }

    @Test
    void whoReadsTheTableCannotSignInWithIt() {
        var series = remember(join());
        var stored = jdbc.sql("select encode(series_hash, 'hex') from persistent_logins")
                .query(String.class)
                .single();

        assertThat(browsers.use(series)).isPresent();
        assertThat(browsers.use(new Token(stored))).isEmpty();
    }

    @Test
    void aBrowserThatWasNotUsedForLongIsForgotten() {
        var series = remember(join());
        jdbc.sql(
                        "update persistent_logins set created_at = now() - interval '1 year', last_used_at = now() - interval '61 days'")
                .update();

        assertThat(browsers.use(series)).isEmpty();
    }

    @Test
    void theLastUseOfASessionIsWrittenOnceAMinute() {
        var id = signIn(sessions, join());
        var begin = lastUse(id);

        touch(sessions, id, 59);
        assertThat(lastUse(id)).isEqualTo(begin);
        touch(sessions, id, 60);
        assertThat(lastUse(id)).isEqualTo(begin.plusSeconds(60));
    }

    @Test
    void toKnowWhoLooksAtAPageTakesNoTransaction() {
        var me = join();
        var session = signIn(sessions, me);
        var here = Thread.currentThread();
        var begun = new AtomicInteger();
        transactions.addListener(new TransactionExecutionListener() {
            @Override
            public void beforeBegin(TransactionExecution transaction) {
                if (Thread.currentThread().equals(here)) begun.incrementAndGet();
            }
        });

        assertThat(sessions.findById(session)).isNotNull();
        assertThat(members.find(me.id())).contains(me);
        assertThat(begun).hasValue(0);

        note(sessions, session, "agent", "Firefox/132");
        assertThat(begun).as("what is written has one of its own").hasValue(1);
    }

    @Test
    void whatASessionKeepsIsReadWholeWhereThatOfOthersStandsBetween() {
        var eva = join();
        var evas = List.of(signIn(sessions, eva), signIn(sessions, eva), signIn(sessions, eva));
        evas.forEach(id -> note(sessions, id, "agent", "Firefox/132"));
        jdbc.sql("analyze spring_session, spring_session_attributes").update(); // PostgreSQL then joins by hash

        assertThat(sessions.findByPrincipalName(eva.id().toString()).values())
                .extracting(Session::getAttributeNames)
                .hasSize(3)
                .allSatisfy(names -> assertThat(names).contains("SPRING_SECURITY_CONTEXT", "agent"));
    }

    @Test
    void endingAllOfAMemberEndsThoseOfNobodyElse() {
        var eva = join();
        var ben = join();
        signIn(sessions, eva);
        signIn(sessions, eva);
        var bensSession = signIn(sessions, ben);
        var evasBrowser = remember(eva);
        var bensBrowser = remember(ben);

        all.endAllOf(eva.id());

        assertThat(sessions.findByPrincipalName(eva.id().toString())).isEmpty();
        assertThat(sessions.findById(bensSession)).isNotNull();
        assertThat(browsers.use(evasBrowser)).isEmpty();
        assertThat(browsers.use(bensBrowser)).contains(ben.id());
    }

    private Member join() {
        return members.join(new PersonName("Eva", "Brandt"), ContactListVisibility.MEMBERS, Locale.GERMAN);
    }

    private Token remember(Member member) {
        var series = Token.random();
        browsers.add(series, member.id(), new Agent(""));
        return series;
    }

    private static <S extends Session> String signIn(FindByIndexNameSessionRepository<S> sessions, Member member) {
        var session = sessions.createSession();
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(member.id()), null, List.of());
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(who));
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void note(
            FindByIndexNameSessionRepository<S> sessions, String id, String name, String value) {
        var session = Objects.requireNonNull(sessions.findById(id));
        session.setAttribute(name, value);
        sessions.save(session);
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
