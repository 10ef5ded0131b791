package kontor.introduction;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequests;
import kontor.shared.Refused;
import kontor.testing.AppTest;
import kontor.testing.AsMember;
import kontor.testing.AtOnce;
import kontor.testing.Cast;
import kontor.testing.Ties;

/** Anna, who would like to know Rolf, and Jonas, who is Basic and knows both. */
@AppTest
@RecordApplicationEvents
abstract class AnnaJonasAndRolf extends AsMember {

    static final String TO_JONAS = "You know the harbour, and Rolf.";
    static final String TO_ROLF = "I am looking for somebody who knows rail freight.";
    static final String PRAISE = "Anna asks the best questions of all.";
    static final String OVER = "no longer open";

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
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    Member anna;
    Member jonas;
    Member rolf;

    @BeforeEach
    void jonasWhoIsBasicKnowsBoth() {
        anna = cast.anna();
        jonas = cast.basic("Jonas", "Petersen");
        rolf = cast.basic("Rolf", "Kampmann");
        ties.join(anna, jonas);
        ties.join(jonas, rolf);
    }

    MvcTestResult ask() {
        return ask(anna, rolf, jonas);
    }

    MvcTestResult ask(Member asker, Member target, Member middleman) {
        return send(asker, profile(target) + "/introduction", fields(middleman.handle()));
    }

    static String[] fields(String via) {
        return new String[] {"via", via, "toMiddleman", TO_JONAS, "reason", "OTHER", "toTarget", TO_ROLF};
    }

    MvcTestResult forward() {
        return send(jonas, theirs() + "/forwarding", "recommendation", PRAISE);
    }

    String mine() {
        return "/introductions/sent/" + rolf.handle();
    }

    String theirs() {
        return "/introductions/" + anna.handle() + "/" + rolf.handle();
    }

    static String profile(Member member) {
        return "/members/" + member.handle();
    }

    String html(Member me, String path) {
        var page = main(me, path);
        page.select("input[name=_csrf], input[name=key], time, .notice").remove();
        page.select("section:has(h2:contains(Mutual contacts))").remove();
        return page.html();
    }

    int requestsOfAnna() {
        return jdbc.sql("select count(*) from contact_request where sender_id = :anna and recipient_id = :rolf")
                .param("anna", anna.id())
                .param("rolf", rolf.id())
                .query(Integer.class)
                .single();
    }

    /** At the same time; whoever comes too late may be refused. */
    static void atOnce(int times, Runnable... actions) throws Exception {
        AtOnce.atOnce(times, Stream.of(actions).map(AnnaJonasAndRolf::orRefused).toArray(Runnable[]::new));
    }

    private static Runnable orRefused(Runnable action) {
        return () -> {
            try {
                action.run();
            } catch (Refused tooLate) {
                return;
            }
        };
    }
}
