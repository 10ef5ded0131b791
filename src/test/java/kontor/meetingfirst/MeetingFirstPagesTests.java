package kontor.meetingfirst;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.guideline.Guideline;
import kontor.guideline.Guidelines;
import kontor.member.Member;
import kontor.request.MeetingFirstRequests;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Meeting first, page by page: what the recipient answers with, and what the sender gets to see of it (E1). */
class MeetingFirstPagesTests extends AmongMembers {

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
    void meetingFirstIsTheGuidelineAndItsNumberIsFrozen() {
        guidelines.state(anna, new Guideline("Come to a Hamburg evening.", 2));
        var recipient = signedIn(anna);
        recipient.get("/requests/" + ben.handle());

        assertThat(recipient.post("/requests/" + ben.handle() + "/meeting-first", "meeting", "not-hers"))
                .hasStatus(303)
                .hasRedirectedUrl("/requests/" + ben.handle());
        guidelines.state(anna, new Guideline("Come to a Hamburg evening.", 5));

        var seen = Visitor.page(signedIn(ben).get("/requests/sent/" + anna.handle()))
                .text();
        assertThat(seen)
                .contains("would like to meet you first", "until the two of you have met twice")
                .contains("Come to a Hamburg evening.", "Meet first, twice: not met yet");
        assertThat(Visitor.page(signedIn(anna).get("/requests")).text()).contains("Meet first, twice: not met yet");
    }

    @Test
    void aRequestToBeMetFirstWaitsForEncountersAndNotForAnAnswer() {
        assertThat(status()).isEqualTo("This request is waiting for your answer.");

        meetingFirstRequests.meetFirst(anna, ben, List.of());

        assertThat(status())
                .isEqualTo("This request waits until the two of you have met often enough. You can accept it earlier.");
    }

    private String status() {
        return Visitor.page(signedIn(anna).get("/requests/" + ben.handle()))
                .select("main > .alert")
                .text();
    }

    @Test
    void whatTheSenderSeesOfMeetingFirstIsTheSameAfterADecline() {
        meetingFirstRequests.meetFirst(anna, ben, List.of());
        var before = neutral(signedIn(ben).get("/requests/sent/" + anna.handle()));

        requests.declineForGood(anna, ben);

        assertThat(neutral(signedIn(ben).get("/requests/sent/" + anna.handle())))
                .isEqualTo(before);
    }

    @Test
    void whoeverHasMetOftenEnoughComesBackToTheTop() {
        guidelines.state(anna, new Guideline("", 2));
        meetingFirstRequests.meetFirst(anna, ben, List.of());
        var clara = cast.premium("Clara", "Later");
        ties.ask(clara, anna);
        assertThat(requests.countUnanswered(anna)).isOne();

        meetingFirstRequests.met(anna.id(), ben.id(), 1);
        assertThat(names()).startsWith(clara.name());
        meetingFirstRequests.met(ben.id(), anna.id(), 2);

        assertThat(names()).startsWith(ben.name());
        assertThat(requests.countUnanswered(anna)).isEqualTo(2);
    }

    @Test
    void aLateAnswerLeadsToThePageThatSaysWhatHolds() {
        requests.withdraw(ben, anna);
        var recipient = signedIn(anna);
        recipient.get("/requests");

        assertThat(recipient.post("/requests/" + ben.handle() + "/meeting-first"))
                .hasStatus(303)
                .hasRedirectedUrl("/requests/" + ben.handle());
        assertThat(recipient.get("/requests/" + ben.handle()))
                .bodyText()
                .contains("has withdrawn this request")
                .doesNotContain("Answer with “Meet first”");
    }

    @Test
    void meetingFirstWithSomebodyWhoNeverAskedIsNotFound() {
        var recipient = signedIn(anna);
        recipient.get("/requests");

        assertThat(recipient.post("/requests/" + cast.ben().handle() + "/meeting-first"))
                .hasStatus(404);
    }

    private String names() {
        return Visitor.page(signedIn(anna).get("/requests")).select("main h2 a").text();
    }

    private static String neutral(MvcTestResult page) {
        return Visitor.page(page).select("main").html().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
