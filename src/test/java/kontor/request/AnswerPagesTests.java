package kontor.request;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Member;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Answering a request, page by page: what the recipient is offered, and what the sender gets to see of it. */
class AnswerPagesTests extends AmongMembers {

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private Guidelines guidelines;

    private Member anna;
    private Member ben;

    @BeforeEach
    void benAsksAnna() {
        anna = cast.anna();
        ben = cast.ben();
        ties.ask(ben, anna);
    }

    @Test
    void allAnswersAreOfferedAndAcceptingComesFirst() {
        var card = Visitor.page(signedIn(anna).get("/requests")).expectFirst(".actions");

        assertThat(card.select(".btn-primary").eachText()).containsExactly("Accept");
        assertThat(card.text()).contains("Ask first", "Meet first", "Decline", "Decline and do not be asked again");
    }

    @Test
    void aCollectorIsToldAsSuchAndAskedFirst() {
        IntStream.range(0, 21).forEach(number -> ties.ask(ben, cast.basic("Asked", "Member")));

        var page = Visitor.page(signedIn(anna).get("/requests"));

        assertThat(page.select(".facts .warn").text())
                .contains(
                        "22 requests within seven days", "100% of the requests in the last 90 days were not accepted");
        assertThat(page.select("main .actions .btn-primary").eachText()).containsExactly("Ask first");
    }

    @Test
    void aBasicMemberHadNoOtherWayToWrite() {
        assertThat(signedIn(anna).get("/requests")).bodyText().contains("this was the only way to write to you");
    }

    @Test
    void whoSendsARequestToSomebodyWhoHasAskedIsToldOfBeingContacts() {
        var crossing = signedIn(anna);
        var profile = "/members/" + ben.handle();
        crossing.get(profile + "/contact-request");

        assertThat(crossing.post(profile + "/contact-request", "reason", "OTHER", "note", "I was about to ask you."))
                .hasRedirectedUrl(profile);

        assertThat(Visitor.page(crossing.get(profile)).select(".notice").text())
                .isEqualTo(ben.name() + " had already sent you a request too, so you are contacts at once.");
    }

    @Test
    void aRequestAfterADeclineForGoodIsFiledUnseen() {
        var recipient = signedIn(anna);
        recipient.get("/requests/" + ben.handle());
        assertThat(recipient.post("/requests/" + ben.handle() + "/decline", "forGood", "true"))
                .hasRedirectedUrl("/requests");
        requests.withdraw(ben, anna);
        ties.ask(ben, anna, Reason.OTHER, "Once more, with feeling.");

        assertThat(recipient.get("/requests")).bodyText().doesNotContain("Once more, with feeling.");
        assertThat(recipient.get("/requests?answer=declined")).bodyText().contains("Once more, with feeling.");
        assertThat(requests.countUnanswered(anna)).isZero();
        assertThat(signedIn(ben).get("/requests/sent")).bodyText().contains(anna.name());
    }

    @Test
    void anyOtherAnswerTakesADeclineForGoodBack() {
        requests.declineForGood(anna, ben);
        requests.ask(anna, ben);

        requests.withdraw(ben, anna);
        ties.ask(ben, anna);

        assertThat(requests.countUnanswered(anna)).isOne();
    }

    @Test
    void aRequestWaitsAYearForAMeetingAnd90DaysFromAQuestion() {
        shift(80);
        requests.ask(anna, ben);
        assertThat(daysLeft()).isEqualTo(90);

        meetingFirstRequests.meetFirst(anna, ben, List.of());
        assertThat(daysLeft()).isEqualTo(365 - 80);

        requests.prolong(ben, anna);
        assertThat(daysLeft()).isEqualTo(365 - 80);
    }

    @Test
    void anEmptyFormIsToldWhatItMissesInTheOrderOfItsFields() {
        var visitor = signedIn(anna);
        var form = "/members/" + cast.basic("Carla", "Asked").handle() + "/contact-request";
        visitor.get(form);

        assertThat(Visitor.page(visitor.post(form, "note", ""))
                        .select(".alert-danger a")
                        .eachText())
                .containsExactly("Please choose a reason.", "Please write a note.");
    }

    @Test
    void whoMayNotAskIsLedFromTheFormToTheProfileWithTheRequest() {
        var form = Visitor.page(signedIn(ben).get("/members/" + anna.handle() + "/contact-request"));

        assertThat(form.select("main").text()).contains("Your request is waiting already.");
        assertThat(form.select("main .actions a").eachAttr("href")).containsExactly("/members/" + anna.handle());
    }

    @Test
    void theGuidelineStandsOnTheProfileAndAboveTheForm() {
        guidelines.state(anna, new Guideline("People I have met <b>twice</b>.", 2));
        var reader = signedIn(cast.ben());

        for (var path : new String[] {"/members/" + anna.handle(), "/members/" + anna.handle() + "/contact-request"})
            assertThat(reader.get(path))
                    .bodyText()
                    .contains("Before you ask", "People I have met &lt;b&gt;twice&lt;/b&gt;.", "have met twice before");
    }

    @Test
    void aGuidelineWithSixEncountersOrTooLongATextIsRefusedWithItsInput() {
        var owner = signedIn(anna);
        owner.get("/me/guideline");

        assertThat(owner.post("/me/guideline", "text", "My words", "encounters", "6"))
                .hasStatus(422)
                .bodyText()
                .contains("My words", "Please choose a number from 0 to 5.");
        assertThat(owner.post("/me/guideline", "text", "x".repeat(501), "encounters", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("A guideline has at most 500 characters.");
        assertThat(owner.post("/me/guideline", "text", "Once", "encounters", "many"))
                .hasStatus(422)
                .bodyText()
                .contains("Please choose a number from 0 to 5.");
        assertThat(guidelines.of(anna).isEmpty()).isTrue();
    }

    @Test
    void anEmptyGuidelineIsNoneAnyMore() {
        guidelines.state(anna, new Guideline("Only whom I know", 1));
        var owner = signedIn(anna);
        owner.get("/me/guideline");

        assertThat(owner.post("/me/guideline", "text", " ", "encounters", "0")).hasRedirectedUrl("/me/guideline");

        assertThat(signedIn(ben).get("/members/" + anna.handle())).bodyText().doesNotContain("Before you ask");
    }

    private void shift(int days) {
        jdbc.sql("""
                        update contact_request set sent_at = sent_at - :days * interval '1 day',
                            expires_at = expires_at - :days * interval '1 day' where sender_id = :ben""").param("days", days).param("ben", ben.id()).update();
    }

    private long daysLeft() {
        return jdbc.sql(
                        "select round(extract(epoch from expires_at - now()) / 86400) from contact_request where sender_id = :ben")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
    }
}
