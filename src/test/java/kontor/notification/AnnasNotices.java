package kontor.notification;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.testing.AmongMembers;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static org.awaitility.Awaitility.await;

/** What Anna is told, in the pages and by mail, of what others do. */
abstract class AnnasNotices extends AmongMembers {

    @Autowired
    Notices notices;

    @Autowired
    Settings settings;

    Member anna;
    Member ben;
    Visitor visitor;

    @BeforeEach
    void annaIsSignedIn() {
        anna = cast.anna();
        ben = cast.ben();
        visitor = signedIn(anna);
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
        write(sender, recipient, "Good morning");
    }

    void allIsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
