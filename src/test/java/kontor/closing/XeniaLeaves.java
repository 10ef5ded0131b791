package kontor.closing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;
import kontor.testing.Visitor;

/** Somebody who has used everything, and leaves. */
@AppTest
abstract class XeniaLeaves {

    private static final String NOTE = "We met at the zeppelin museum.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient jdbc;

    Member xenia;
    Member ben;
    Member rolf;
    Visitor visitor;

    @BeforeEach
    void xeniaLivesInTheNetwork() {
        jdbc.sql("delete from former_handle").update();
        jdbc.sql("delete from outbox").update();
        xenia = cast.premium("Xenia", "Quastenberg");
        ben = cast.ben();
        rolf = cast.premium("Rolf", "Kampmann");
        ties.ask(xenia, ben, Reason.MET, NOTE);
        requests.accept(ben, xenia);
        ties.ask(xenia, rolf, Reason.MET, NOTE);
        var anna = cast.anna();
        ties.ask(anna, xenia, Reason.MET, NOTE);
        conversations.ask(xenia, anna, "Which zeppelin do you mean?", UUID.randomUUID());
        write(xenia, ben, "The zeppelin leaves at noon.");
        write(ben, xenia, "Then I bring the sandwiches.");
        write(xenia, ben, "And I the zeppelin tickets.");
        write(xenia, rolf, "Have you ever flown in a zeppelin?");

        visitor = new Visitor(mvc);
        visitor.get("/sign-in");
        visitor.post("/sign-in", "email", address(), "password", Cast.PASSWORD, "remember-me", "true");
        visitor.get("/me/profile");
        visitor.post(
                "/me/profile",
                "firstName",
                "Xenia",
                "lastName",
                "Quastenberg",
                "headline",
                "Zeppelin pilot",
                "about",
                "Everything about zeppelins",
                "skills",
                "zeppelin");
        visitor.get("/me/profile/positions");
        visitor.post("/me/profile/positions", "title", "Pilot", "company", "Zeppelin GmbH", "from", "2020-01");
        visitor.get("/members/" + rolf.handle() + "/report");
        visitor.post("/members/" + rolf.handle() + "/report", "reason", "OTHER", "text", "Rolf laughs at zeppelins.");
        visitor.get("/me/contact-details");
        visitor.post("/me/contact-details", "privateAddress", "Zeppelin Road 1", "default", "PRIVATE_ADDRESS");
        visitor.get("/meetings/new");
        visitor.post(
                "/meetings/new",
                "title",
                "A zeppelin for everybody",
                "start",
                LocalDate.now(ZoneOffset.UTC).plusYears(1) + "T10:00",
                "end",
                LocalDate.now(ZoneOffset.UTC).plusYears(1) + "T12:00",
                "place",
                "Zeppelin hangar");
        visitor.get("/me/security");
        visitor.post("/me/security/address", "email", "quastenberg@zeppelin.example", "proof", Cast.PASSWORD);
        introduce(xenia, ben, rolf);
        introduce(anna, xenia, ben);
        sayThatTheyMet(ben);
        sayThatTheyMet(rolf);
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
        bens.get("/encounters");
        bens.post("/encounters/" + xenia.handle() + "/confirmation", "date", "2026-03-03");
        bens.get("/members/" + xenia.handle() + "/encounter"); // the notice that names her is shown
        bens.get("/members/" + xenia.handle() + "?q=zeppelin");
        visitor.get("/visitors"); // a visit is written at the latest when it is shown
    }

    /** The asker's request to the target goes with the words of the middleman. */
    private void introduce(Member asker, Member middleman, Member target) {
        jdbc.sql("""
                        with forwarded as (
                            insert into introduction (asker_id, middleman_id, target_id, reason, to_middleman, to_target,
                                state, asked_at, closed_at, expires_at, recommendation)
                            values (:asker, :middleman, :target, 'OTHER', 'A word about zeppelins', 'Shall we talk?',
                                'FORWARDED', now(), now(), now() + interval '90 days', 'Flies zeppelins')
                            returning *)
                        insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at, closed_at,
                            state, introducer_id, recommendation)
                        select asker_id, target_id, reason, to_target, now(), expires_at, now(), 'WITHDRAWN', middleman_id,
                            recommendation from forwarded""")
                .param("asker", asker.id())
                .param("middleman", middleman.id())
                .param("target", target.id())
                .update();
    }

    MvcTestResult close(String password) {
        visitor.get("/me/data");
        return visitor.post("/me/data/closing", "password", password);
    }

    private void sayThatTheyMet(Member other) {
        var page = "/members/" + other.handle() + "/encounter";
        visitor.get(page);
        visitor.post(page, "date", "2026-03-03", "place", "At the zeppelin hangar");
    }

    String address() {
        return Cast.address(xenia);
    }

    void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }
}
