package kontor.message;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.contact.Contacts;
import kontor.contact.Standing;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;
import kontor.request.ContactRequests;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Ask first (R4, N1): Ben has asked Rolf, and both are Basic. */
@AppTest
class DialoguePagesTests {

    private static final String NOTE = "We met at the fair in Bremen.";
    private static final String QUESTION = "At which of the two stands?";
    private static final String ANSWER = "At the one with the draught.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member ben;
    private Member rolf;
    private Visitor sender;
    private Visitor recipient;

    @BeforeEach
    void benHasAskedRolf() {
        ben = cast.ben();
        rolf = cast.basic("Rolf", "Kampmann");
        ties.ask(ben, rolf, Reason.MET, NOTE);
        sender = signedIn(ben);
        recipient = signedIn(rolf);
    }

    @Test
    void aQuestionAndItsAnswerStandWithTheRequestOnBothSides() {
        recipient.get(question());
        assertThat(recipient.post(question(), "text", QUESTION)).hasStatus(303).hasRedirectedUrl(received());
        assertThat(sender.get(sent())).bodyText().contains(NOTE, QUESTION, "Your answer");

        assertThat(sender.post("/messages/" + rolf.handle(), "text", ANSWER)).hasStatus(303);

        assertThat(sender.get(sent())).bodyText().contains(QUESTION, ANSWER, "Waiting");
        assertThat(recipient.get(received())).bodyText().contains(NOTE, QUESTION, ANSWER, "/acceptance");
        assertThat(recipient.get("/requests")).bodyText().contains(QUESTION, ANSWER);
    }

    @Test
    void theConversationQuotesTheNoteAboveTheQuestionForBoth() {
        ask();

        assertThat(Visitor.page(sender.get("/messages/" + rolf.handle()))
                        .select(".messages > li")
                        .eachText())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).contains("Your contact request", NOTE))
                .satisfies(lines -> assertThat(lines.get(1)).contains(QUESTION));
        assertThat(Visitor.page(recipient.get("/messages/" + ben.handle()))
                        .select(".messages > li")
                        .eachText())
                .first()
                .asString()
                .contains("Contact request from Ben", NOTE);
    }

    @Test
    void aRequestIsAcceptedFromTheConversationAlsoBeforeAnythingIsWritten() {
        var conversation = recipient.get("/messages/" + ben.handle());
        assertThat(conversation).bodyText().contains(NOTE, "the only way to write to you");

        var form = Visitor.page(conversation).select("form[action$=/acceptance]");
        assertThat(recipient.post(
                        form.attr("action"), "from", form.select("[name=from]").val()))
                .hasRedirectedUrl("/messages/" + ben.handle());

        assertThat(contacts.between(rolf, ben)).isEqualTo(Standing.CONTACT);
        assertThat(recipient.get("/messages/" + ben.handle())).bodyText().doesNotContain("/acceptance");
    }

    @Test
    void theListOfSentRequestsMarksTheQuestionUntilItIsAnswered() {
        ask();
        assertThat(sender.get("/requests/sent")).bodyText().contains("Rolf has a question before deciding");

        conversations.write(ben, rolf, ANSWER, UUID.randomUUID());

        assertThat(sender.get("/requests/sent")).bodyText().doesNotContain("has a question");
        assertThat(sender.get(sent())).bodyText().contains(ANSWER).doesNotContain("has a question");
    }

    @Test
    void theRequestWaits90DaysFromTheQuestionAndAgainFromTheAnswer() {
        age(Duration.ofDays(80));
        ask();
        assertThat(daysLeft()).isEqualTo(89);

        age(Duration.ofDays(30));
        conversations.write(ben, rolf, ANSWER, UUID.randomUUID());
        assertThat(daysLeft()).isEqualTo(89);
    }

    @Test
    void aQuestionThatIsTooLongIsKept() {
        recipient.get(question());
        var answer = recipient.post(question(), "text", "a".repeat(5001));

        assertThat(answer).hasStatus(422);
        assertThat(Visitor.page(answer).select("textarea").text()).hasSize(5001);
        assertThat(Visitor.page(answer).select("#text-help .fault").text()).contains("5,000");
        assertThat(messages()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200B"})
    void anEmptyQuestionIsRefused(String text) {
        recipient.get(question());

        assertThat(recipient.post(question(), "text", text)).hasStatus(422);
    }

    @Test
    void aQuestionSubmittedTwiceIsOne() {
        var key = Visitor.page(recipient.get(question())).select("[name=key]").val();
        recipient.post(question(), "text", QUESTION, "key", key);
        recipient.get(question());

        assertThat(recipient.post(question(), "text", QUESTION, "key", key)).hasStatus(303);
        assertThat(messages()).isOne();
    }

    @Test
    void aQuestionAboutARequestThatWaitsNoMoreLeadsToItsPage() {
        recipient.get(question());
        requests.withdraw(ben, rolf);

        assertThat(recipient.post(question(), "text", QUESTION)).hasStatus(303).hasRedirectedUrl(received());
        assertThat(recipient.get(question())).hasStatus(303).hasRedirectedUrl(received());
        assertThat(messages()).isZero();
    }

    @Test
    void whereNobodyHasAskedThereIsNothingToAskAbout() {
        sender.get("/me/language");
        assertThat(sender.post("/requests/" + rolf.handle() + "/question", "text", QUESTION))
                .hasStatus(404);
        assertThat(sender.get("/requests/" + rolf.handle() + "/question")).hasStatus(404);
        assertThat(messages()).isZero();
    }

    @Test
    void aQuestionTakesADeclineBack() {
        requests.decline(rolf, ben);

        ask();

        assertThat(recipient.get("/requests")).bodyText().contains(QUESTION);
        assertThat(recipient.get("/requests?answer=declined")).bodyText().doesNotContain(QUESTION);
    }

    @Test
    void whatIsReadBesideTheRequestIsNewNoMore() {
        ask();
        assertThat(conversations.countUnread(ben)).isOne();

        sender.get(sent());

        assertThat(conversations.countUnread(ben)).isZero();
    }

    @Test
    void whoAnswersQuestionsIsKnownForIt() {
        ask();
        conversations.write(ben, rolf, ANSWER, UUID.randomUUID());
        var anna = cast.anna();
        ties.ask(ben, anna, Reason.MET, NOTE);

        assertThat(Visitor.page(signedIn(anna).get("/requests"))
                        .select(".facts")
                        .text())
                .contains("Answers questions, usually within a day");
    }

    @Test
    void whoAnswersNoQuestionIsKnownForItAfterAWeek() {
        ask();
        var anna = cast.anna();
        ties.ask(ben, anna, Reason.MET, NOTE);
        assertThat(signedIn(anna).get("/requests")).bodyText().doesNotContain("a question so far");

        jdbc.sql("update question set asked_at = asked_at - interval '8 days' where asked_id = :ben")
                .param("ben", ben.id())
                .update();

        assertThat(signedIn(anna).get("/requests")).bodyText().contains("Has not answered a question so far");
    }

    @Test
    void whoAdmitsContactsAloneIsNotWrittenToAndTheWriterReadsWhy() {
        members.protect(rolf, new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.CONTACTS, false, true));
        var anna = signedIn(cast.anna());

        assertThat(anna.get("/messages/" + rolf.handle()))
                .bodyText()
                .contains("Only contacts can start a conversation with Rolf Kampmann")
                .doesNotContain("<textarea");
        anna.get("/me/language");
        assertThat(anna.post("/messages/" + rolf.handle(), "text", "Hello")).hasStatus(403);
    }

    @Test
    void aReadMarkIsShownWhereBothHaveChosenSo() {
        var anna = cast.anna();
        for (var member : new Member[] {anna, rolf})
            members.protect(member, new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.EVERYBODY, true, true));
        conversations.write(anna, rolf, "Hello", UUID.randomUUID());
        var annas = signedIn(anna);
        assertThat(annas.get("/messages/" + rolf.handle())).bodyText().doesNotContain("· read<");

        recipient.get("/messages/" + anna.handle());

        assertThat(annas.get("/messages/" + rolf.handle())).bodyText().contains("· read<");
    }

    private void ask() {
        assertThat(conversations.ask(rolf, ben, QUESTION, UUID.randomUUID())).isTrue();
    }

    private String question() {
        return received() + "/question";
    }

    private String received() {
        return "/requests/" + ben.handle();
    }

    private String sent() {
        return "/requests/sent/" + rolf.handle();
    }

    private Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    private void age(Duration duration) {
        jdbc.sql("""
                        update contact_request set sent_at = sent_at - :seconds * interval '1 second',
                            expires_at = expires_at - :seconds * interval '1 second'
                        where sender_id = :ben""")
                .param("seconds", duration.toSeconds())
                .param("ben", ben.id())
                .update();
    }

    private long daysLeft() {
        return jdbc.sql("select extract(day from expires_at - now()) from contact_request where sender_id = :ben")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
    }

    private int messages() {
        return jdbc.sql("select count(*) from message where sender_id in (:ben, :rolf)")
                .param("ben", ben.id())
                .param("rolf", rolf.id())
                .query(Integer.class)
                .single();
    }
}
