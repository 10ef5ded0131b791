package kontor.notification;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static org.awaitility.Awaitility.await;

/** What Anna is told, in the pages and by mail, of what others do. */
@AppTest
abstract class AnnasNotices {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactRequests requests;

    @Autowired
    Ties ties;

    @Autowired
    Conversations conversations;

    @Autowired
    Notices notices;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient jdbc;

    Member anna;
    Member ben;
    Visitor visitor;

    @BeforeEach
    void annaIsSignedIn() {
        anna = cast.anna();
        ben = cast.ben();
        visitor = signIn(anna);
    }

    Visitor signIn(Member member) {
        var someone = new Visitor(mvc);
        someone.signIn(Cast.address(member), Cast.PASSWORD);
        return someone;
    }

    String bell() {
        return Visitor.page(visitor.get("/me/membership")).select(".bell").attr("aria-label");
    }

    List<String> list() {
        return Visitor.page(visitor.get("/notifications")).select(".notices > li").stream()
                .map(AnnasNotices::withoutTime)
                .toList();
    }

    List<String> links() {
        return Visitor.page(visitor.get("/notifications")).select(".notices a").eachAttr("href");
    }

    private static String withoutTime(Element line) {
        line.select("time, .avatar").remove();
        return line.text();
    }

    List<String> mailsTo(Member member) {
        return new Mailbox(jdbc).to(Cast.address(member));
    }

    void write(Member sender, Member recipient) {
        conversations.write(sender, recipient, "Good morning", UUID.randomUUID());
    }

    void allIsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
