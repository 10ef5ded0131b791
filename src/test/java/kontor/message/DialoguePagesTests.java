package kontor.message;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kontor.contact.Standing;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Ask first (R4, N1): a question about a request and its answer, with the request and in the conversation. */
class DialoguePagesTests extends BenAsksRolf {

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

        write(ben, rolf, ANSWER);

        assertThat(sender.get("/requests/sent")).bodyText().doesNotContain("has a question");
        assertThat(sender.get(sent())).bodyText().contains(ANSWER).doesNotContain("has a question");
    }

    @Test
    void theRequestWaits90DaysFromTheQuestionAndAgainFromTheAnswer() {
        age(Duration.ofDays(80));
        ask();
        assertThat(daysLeft()).isEqualTo(89);

        age(Duration.ofDays(30));
        write(ben, rolf, ANSWER);
        assertThat(daysLeft()).isEqualTo(89);
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

    private String sent() {
        return "/requests/sent/" + rolf.handle();
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
}
