package kontor.journey;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.MeetingFirstRequests;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.StatementCounter;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** A page takes at most ten statements, requests with their facts twelve, session and layout included, however long. */
@AppTest
class StatementCountTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Ties ties;

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private Conversations conversations;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member other;
    private List<String> introductions;
    private Visitor visitor;

    @BeforeEach
    void annaKnowsManyAndIsAskedByMany() {
        anna = cast.anna();
        other = cast.ben();
        ties.ask(other, anna);
        IntStream.range(0, 6).forEach(number -> {
            ties.ask(cast.premium("Asking", "Member"), anna);
            var contact = cast.premium("Known", "Member");
            ties.join(contact, anna);
            conversations.write(contact, anna, "Good morning", UUID.randomUUID());
        });
        conversations.write(anna, other, "Good morning", UUID.randomUUID());
        introductions = introduceAll();
        visitor = Browser.visitor("http://127.0.0.1:" + port, new NewContextOptions().setJavaScriptEnabled(false))
                .signIn(anna);
    }

    /** Each of Anna's contacts wishes to be introduced to each other one; answers where she may forward it. */
    private List<String> introduceAll() {
        return jdbc.sql("""
                        insert into introduction (asker_id, middleman_id, target_id, reason, to_middleman, to_target,
                            asked_at, expires_at)
                        select a.other_id, a.member_id, t.other_id, 'OTHER', 'Good morning', 'Good morning', now(),
                            now() + interval '1 day'
                        from contact a join contact t on t.member_id = a.member_id and t.other_id <> a.other_id
                        where a.member_id = :anna
                        returning (select handle from member where id = asker_id) || '/'
                            || (select handle from member where id = target_id)""").param("anna", anna.id()).query(String.class).list();
    }

    /** A page of 25, with every kind of fact and answer among them. */
    @Test
    void requestsWithAllTheirFactsTakeTwelveAtMost() throws InterruptedException {
        var anna = cast.premium("Anna", "Asked");
        var collector = cast.premium("Rolf", "Everywhere");
        ties.ask(collector, anna);
        IntStream.range(0, 22).forEach(number -> ties.ask(collector, cast.basic("Asked", "Too")));
        IntStream.range(0, 30).forEach(number -> {
            var sender = cast.basic("Asking", "Member");
            ties.ask(sender, anna);
            if (number % 3 == 0) meetingFirstRequests.meetFirst(anna, sender, List.of());
        });
        jdbc.sql("""
                        update contact_request r set recommendation = 'Good company', introducer_id = (
                            select m.id from member m where m.id < r.sender_id and m.id <> r.recipient_id
                            order by m.id desc limit 1)
                        where r.recipient_id = :anna""").param("anna", anna.id()).update();
        visitor.page().context().close();
        visitor = Browser.visitor("http://127.0.0.1:" + port, new NewContextOptions().setJavaScriptEnabled(false))
                .signIn(anna);
        Thread.sleep(300);
        statements.sinceLastAsked();

        visitor.open("/requests");

        assertThat(visitor.page().locator("main article").count()).isEqualTo(25);
        assertThat(statements.sinceLastAsked())
                .filteredOn(StatementCountTests::isOfThePage)
                .hasSizeLessThanOrEqualTo(12);
    }

    @AfterEach
    void leave() {
        visitor.page().context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/members",
                "/members?q=member",
                "/members?q=membr",
                "/members?company=member&radius=50&city=Hamburg",
                "/members/names?q=mem",
                "/members/matches",
                "/members/matches?by=seeks",
                "/members/{other}",
                "/members/{me}?as={other}",
                "/members/{other}/release",
                "/me/contact-details",
                "/requests",
                "/contacts",
                "/messages",
                "/messages/{other}",
                "/encounters",
                "/suggestions",
                "/contacts/map",
                "/suggestions/dismissed",
                "/encounters/sent",
                "/bookmarks",
                "/visitors",
                "/introductions",
                "/introductions?done=true",
                "/introductions/{introduction}",
                "/introductions/sent",
                "/members/{other}/introduction",
                "/members/{other}/encounter",
                "/me/code",
                "/members/{other}/block",
                "/members/{other}/report",
                "/requests/{other}/report",
                "/me/privacy",
                "/notifications",
                "/me/notifications",
                "/me/security"
            })
    void takesTenStatementsAtMostOrTwelveWithAllFacts(String path) throws InterruptedException {
        Thread.sleep(300); // what the preparations have set off is over
        statements.sinceLastAsked();

        var answer = visitor.page()
                .navigate(path.replace("{other}", other.handle())
                        .replace("{me}", anna.handle())
                        .replace("{introduction}", introductions.get(0)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(statements.sinceLastAsked())
                .filteredOn(StatementCountTests::isOfThePage)
                .hasSizeBetween(3, path.equals("/requests") ? 12 : 10);
    }

    /** Photos come later, and lazily; mails go out by themselves. */
    private static boolean isOfThePage(String statement) {
        return !statement.contains("from photo") && !statement.contains("outbox");
    }
}
