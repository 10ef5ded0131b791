package kontor.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.release.Detail;
import kontor.release.Releases;
import kontor.request.MeetingFirstRequests;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of notice is told to whom it concerns, and leads to where it can be answered. */
class KindsTests extends AnnasNotices {

    @Autowired
    private MeetingFirstRequests meetingFirstRequests;

    @Autowired
    private PremiumEndings premiumEndings;

    @Autowired
    private Releases releases;

    @Test
    void anAcceptanceLeadsToTheProfile() {
        ties.join(anna, ben);
        allIsHeard();

        assertThat(list()).containsExactly("Ben Osei has accepted your request New");
        assertThat(links()).containsExactly("/members/" + ben.handle());
    }

    @Test
    void whoIsToBeMetFirstHearsOfItAndWhoWantedToMeetHearsWhenTheyHave() {
        ties.ask(ben, anna);
        meetingFirstRequests.meetFirst(anna, ben, List.of());
        meetingFirstRequests.met(anna.id(), ben.id(), 5);
        allIsHeard();

        assertThat(mailsTo(ben)).singleElement().asString().startsWith("Anna Lindqvist would like to meet you first\n");
        assertThat(list())
                .contains("You have met Ben Osei as often as you wished New", "Ben Osei would like to be in touch New");
    }

    @Test
    void anEncounterToConfirmIsNewsUntilItIsAnswered() {
        var bens = signedIn(ben);
        bens.get("/members/" + anna.handle() + "/encounter");
        bens.post("/members/" + anna.handle() + "/encounter", "date", today(), "place", "Bremen");
        allIsHeard();
        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(mailsTo(anna)).as("with the daily mail").isEmpty();

        visitor.get("/encounters");
        visitor.post("/encounters/" + ben.handle() + "/decline", "date", today());
        assertThat(bell()).isEqualTo("Notices");
        assertThat(list()).containsExactly("Ben Osei says that the two of you have met");
        assertThat(links()).containsExactly("/encounters");
    }

    @Test
    void aQuestionIsToldToTheSenderAndItsAnswerToWhoAsked() {
        var sam = cast.premium("Sam", "Sender");
        ties.ask(sam, anna);
        conversations.ask(anna, sam, "Where was that?", UUID.randomUUID());
        allIsHeard();
        assertThat(mailsTo(sam))
                .singleElement()
                .asString()
                .startsWith("Anna Lindqvist has a question about your request\n");
        assertThat(notices.open(sam, NoticeList.Place.START).notices())
                .extracting(Notice::path)
                .containsExactly("/requests/sent/" + anna.handle());

        write(sam, anna);
        allIsHeard();
        assertThat(list()).startsWith("Sam Sender has answered your question New");
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void anIntroductionIsToldToEachOfTheThreeAndNamesTheOthers() {
        var jonas = cast.premium("Jonas", "Petersen");
        for (var contact : List.of(jonas, ben)) {
            ties.join(contact, anna);
        }
        askForIntroduction(jonas, anna, ben);
        var page = "/introductions/" + jonas.handle() + "/" + ben.handle();

        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(links()).first().isEqualTo(page);
        assertThat(mailsTo(anna))
                .anyMatch(mail -> mail.startsWith("Jonas Petersen asks you for an introduction to Ben"));

        visitor.get(page);
        visitor.post(page + "/forwarding", "recommendation", "Knows his trade.");
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices");
        assertThat(mailsTo(jonas))
                .anyMatch(mail -> mail.startsWith("Anna Lindqvist has introduced you to Ben Osei")
                        && mail.contains("/introductions/sent/" + ben.handle()));
        assertThat(mailsTo(ben)).anyMatch(mail -> mail.startsWith("Anna Lindqvist introduces Jonas Petersen to you"));

        contacts.block(ben, anna);
        assertThat(Visitor.page(signedIn(ben).get("/notifications"))
                        .select("main")
                        .text())
                .contains("Jonas Petersen would like to be in touch")
                .doesNotContain("Anna");
    }

    @Test
    void aReleaseIsTold() {
        benShowsAnnaTheMobile();
        allIsHeard();

        assertThat(mailsTo(anna)).as("with the daily mail").isEmpty();
        assertThat(list()).containsExactly("Ben Osei has released contact details to you New");
        assertThat(links()).containsExactly("/members/" + ben.handle());
    }

    @Test
    void aReleaseThatIsTakenBackIsNoNews() {
        benShowsAnnaTheMobile();
        allIsHeard();
        releases.takeBack(ben, anna, Detail.MOBILE);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices");
        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void whoeverAsksForContactDetailsIsShownWithAWayToChoose() {
        notices.tell(anna.id(), News.of(Kind.RELEASE_ASKED, ben.id()));

        assertThat(list()).containsExactly("Ben Osei asks for your contact details");
        assertThat(links()).containsExactly("/members/" + ben.handle() + "/release");
    }

    @Test
    void theEndOfATrialIsToldOnceThreeDaysBefore() {
        var soon = Instant.now().plus(Duration.ofDays(3)).minusSeconds(60);
        members.grantPremiumUntil(anna, soon);
        members.grantPremiumUntil(ben, soon.plusSeconds(3600));
        settings.choose(anna.id(), Map.of(Kind.PREMIUM_ENDING, Telling.AT_ONCE));

        premiumEndings.tellAll();
        premiumEndings.tellAll();

        assertThat(mailsTo(anna)).singleElement().asString().startsWith("Your Premium membership ends on ");
        assertThat(links()).containsExactly("/me/membership");
        assertThat(notices.open(ben, NoticeList.Place.START).notices()).isEmpty();

        members.grantPremiumUntil(anna, soon.plus(Duration.ofDays(30)));
        assertThat(bell()).as("it does not end any more").isEqualTo("Notices");
    }

    private void askForIntroduction(Member asker, Member middleman, Member target) {
        var asking = signedIn(asker);
        var form = "/members/" + target.handle() + "/introduction";
        asking.get(form);
        assertThat(asking.post(
                        form,
                        "via",
                        middleman.handle(),
                        "toMiddleman",
                        "Please say a word for me.",
                        "reason",
                        "OTHER",
                        "toTarget",
                        "Shall we talk?"))
                .hasStatus(303);
        allIsHeard();
        visitor.get("/");
    }

    private void benShowsAnnaTheMobile() {
        jdbc.sql("insert into contact_detail (member_id, detail, value) values (:ben, 'MOBILE', '+49 40 1234')")
                .param("ben", ben.id())
                .update();
        releases.release(ben, anna, EnumSet.of(Detail.MOBILE));
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin")).toString();
    }
}
