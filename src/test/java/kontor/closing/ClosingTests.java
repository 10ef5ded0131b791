package kontor.closing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import kontor.testing.Mailbox;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody who has used everything leaves, and everybody looks for what is left. */
@AppTest
class ClosingTests {

    private static final String NOTE = "We met at the zeppelin museum.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    ContactRequests requests;

    @Autowired
    Ties ties;

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

    @Test
    void nothingOfAMemberWhoHasLeftIsStored() {
        var traces = List.of("quastenberg", "zeppelin");
        assertThat(tablesWith(traces))
                .contains(
                        "member",
                        "account",
                        "position",
                        "contact_request",
                        "message",
                        "meeting",
                        "outbox",
                        "address_change",
                        "encounter",
                        "encounter_claim",
                        "introduction",
                        "report",
                        "contact_detail",
                        "visit");

        assertThat(close(Cast.PASSWORD)).hasStatus(303).hasRedirectedUrl("/");

        assertThat(new Mailbox(jdbc).latestTo(address())).contains("Your account at Kontor is closed");
        assertThat(jdbc.sql("delete from outbox where recipient = :address")
                        .param("address", address())
                        .update())
                .as("the goodbye, and no other mail")
                .isOne();
        await().untilAsserted(() -> assertThat(tablesWith(traces)).isEmpty());
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :member")
                        .param("member", xenia.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverLeavesIsSignedOutAndCannotComeBack() {
        var elsewhere = new Visitor(mvc);
        elsewhere.signIn(address(), Cast.PASSWORD);

        close(Cast.PASSWORD);

        assertThat(visitor.get("/")).hasStatusOk().bodyText().contains("Your account is closed");
        assertThat(visitor.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(elsewhere.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(visitor.cookie("remember-me")).isNull();
        assertThat(new Visitor(mvc).signIn(address(), Cast.PASSWORD)).hasStatus(422);
    }

    @Test
    void theOtherOneKeepsTheOwnWordsAndReadsFormerMember() {
        close(Cast.PASSWORD);
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);

        var list = Visitor.page(bens.get("/messages")).select("main");
        assertThat(list.text()).contains("Former member", "Then I bring the sandwiches.");
        var link = list.select("a[href^=/messages/former/]").attr("href");
        var conversation = Visitor.page(bens.get(link)).select("main");
        assertThat(conversation.select(".message .text").eachText()).containsExactly("Then I bring the sandwiches.");
        assertThat(conversation.select("a[href^=/members/], form")).isEmpty();
        assertThat(bens.get("/members/" + xenia.handle())).hasStatus(404);
        assertThat(bens.get("/messages/" + xenia.handle())).hasStatus(404);
        assertThat(bens.get("/contacts")).hasStatusOk().bodyText().doesNotContain("Quastenberg");

        var rolfs = new Visitor(mvc);
        rolfs.signIn(Cast.address(rolf), Cast.PASSWORD);
        assertThat(rolfs.get(link)).as("not Rolf’s conversation").hasStatus(404);
        assertThat(rolfs.get("/messages")).bodyText().contains("No conversations yet");
        assertThat(rolfs.get("/")).hasStatusOk();
    }

    @Test
    void aConversationBetweenTwoWhoHaveLeftIsGone() {
        var conversation = jdbc.sql("select conversation_id from participation where member_id = :ben limit 1")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
        close(Cast.PASSWORD);
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
        bens.get("/me/data");
        bens.post("/me/data/closing", "password", Cast.PASSWORD);

        assertThat(jdbc.sql("select count(*) from conversation where id = :conversation")
                        .param("conversation", conversation)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneMemberMayKeepConversationsWithManyWhoHaveLeft() {
        var other = cast.premium("Yann", "Gone");
        write(other, ben, "Hello");
        write(ben, other, "Hello Yann");
        close(Cast.PASSWORD);
        var others = new Visitor(mvc);
        others.signIn(Cast.address(other), Cast.PASSWORD);
        others.get("/me/data");
        others.post("/me/data/closing", "password", Cast.PASSWORD);

        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
        assertThat(Visitor.page(bens.get("/messages")).select("a[href^=/messages/former/]"))
                .hasSize(2);
        write(cast.premium("Zoe", "New"), ben, "Hello Ben");
    }

    @Test
    void theHandleIsNotGivenOutAgainForAYear() {
        close(Cast.PASSWORD);

        assertThat(cast.basic("Xenia", "Quastenberg").handle()).isNotEqualTo(xenia.handle());
        jdbc.sql("update former_handle set free_from = now() - interval '1 second'")
                .update();
        assertThat(cast.basic("Xenia", "Quastenberg").handle()).isEqualTo(xenia.handle());
        jdbc.sql("delete from member where last_name = 'Quastenberg'").update();
    }

    @Test
    void aWrongPasswordClosesNothing() {
        var answer = close("not the password");

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("#password-help .fault").text()).contains("not your password");
        assertThat(visitor.get("/me/profile")).hasStatusOk();
        close(Cast.PASSWORD);
    }

    @Test
    void aDoubleClickIsNoFault() {
        var twice = new Visitor(mvc);
        visitor.cookies().forEach(cookie -> twice.with(cookie.getName(), cookie.getValue()));
        twice.get("/me/data");
        close(Cast.PASSWORD);

        assertThat(twice.post("/me/data/closing", "password", Cast.PASSWORD)).hasStatus(303);
    }

    private MvcTestResult close(String password) {
        visitor.get("/me/data");
        return visitor.post("/me/data/closing", "password", password);
    }

    private void sayThatTheyMet(Member other) {
        var page = "/members/" + other.handle() + "/encounter";
        visitor.get(page);
        visitor.post(page, "date", "2026-03-03", "place", "At the zeppelin hangar");
    }

    private String address() {
        return Cast.address(xenia);
    }

    private void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }

    /** The tables in which one of the words stands somewhere. */
    private List<String> tablesWith(List<String> words) {
        return jdbc.sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = 'public' and table_name <> 'flyway_schema_history'""").query(String.class).list().stream()
                .filter(table -> words.stream().anyMatch(word -> stands(word, table)))
                .toList();
    }

    /** Every column of every row as text; binary ones as the characters that they may hold. */
    private boolean stands(String word, String table) {
        var columns = jdbc.sql("""
                        select case data_type when 'bytea' then 'encode(' || quote_ident(column_name) || ', ''escape'')'
                               else quote_ident(column_name) || '::text' end
                        from information_schema.columns where table_schema = 'public' and table_name = :table""").param("table", table).query(String.class).list();
        return jdbc.sql("select exists (select from " + table + " where concat_ws(' ', " + String.join(", ", columns)
                        + ") ilike :word)")
                .param("word", "%" + word + "%")
                .query(Boolean.class)
                .single();
    }
}
