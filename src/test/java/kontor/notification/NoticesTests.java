package kontor.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.message.Conversations;
import kontor.release.Detail;
import kontor.release.Releases;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.MeetingFirstRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What members are told in the pages and by mail, each thing once. */
@AppTest
class NoticesTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

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
    MeetingFirstRequests meetingFirstRequests;

    @Autowired
    Conversations conversations;

    @Autowired
    Notices notices;

    @Autowired
    Settings settings;

    @Autowired
    PremiumEndings premiumEndings;

    @Autowired
    Releases releases;

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

    @Test
    void aNewMemberReadsThatNothingHasHappenedYet() {
        var page = Visitor.page(visitor.get("/notifications"));

        assertThat(page.select("main").text()).contains("Nothing has happened yet");
        assertThat(page.select(".bell").attr("aria-label")).isEqualTo("Notices");
        assertThat(page.select(".bell .plan")).isEmpty();
    }

    @Test
    void aRequestIsTwoThingsANoticeAndAMail() {
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
        assertThat(links()).containsExactly("/requests/" + ben.handle());
        assertThat(mailsTo(anna))
                .singleElement()
                .asString()
                .startsWith("Ben Osei would like to be in touch\n")
                .contains("/requests/" + ben.handle(), "/me/notifications");
    }

    @Test
    void anAcceptanceLeadsToTheProfile() {
        requests.send(anna, ben, DRAFT);
        requests.accept(ben, anna);
        allIsHeard();

        assertThat(list()).containsExactly("Ben Osei has accepted your request New");
        assertThat(links()).containsExactly("/members/" + ben.handle());
    }

    @Test
    void whatHasBeenLookedAtIsReadAndWhatHappensThenIsNewAgain() {
        requests.send(ben, anna, DRAFT);
        allIsHeard();
        visitor.get("/notifications");

        assertThat(bell()).isEqualTo("Notices");
        assertThat(list()).containsExactly("Ben Osei would like to be in touch");

        write(cast.premium("Rolf", "Kampmann"), anna);
        allIsHeard();
        assertThat(list())
                .containsExactly("Rolf Kampmann has written to you New", "Ben Osei would like to be in touch");
    }

    @Test
    void severalMessagesAreOneNoticeAndOneMailUntilTheyAreRead() {
        var rolf = cast.premium("Rolf", "Kampmann");
        for (var i = 0; i < 2; i++) {
            write(rolf, anna);
            allIsHeard();
        }

        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(mailsTo(anna)).hasSize(1);

        visitor.get("/messages/" + rolf.handle());
        assertThat(bell()).as("read in the conversation").isEqualTo("Notices");

        write(anna, rolf);
        write(rolf, anna);
        allIsHeard();
        assertThat(bell()).isEqualTo("Notices, one of them new");
        assertThat(list()).containsExactly("Rolf Kampmann has written to you New");
        assertThat(mailsTo(anna)).hasSize(2);
    }

    @Test
    void anAnsweredRequestIsNoNewsAnyMore() {
        requests.send(ben, anna, DRAFT);
        requests.send(cast.premium("Rolf", "Kampmann"), anna, DRAFT);
        allIsHeard();
        assertThat(bell()).isEqualTo("Notices, 2 of them new");

        requests.accept(anna, ben);

        assertThat(bell()).isEqualTo("Notices, one of them new");
    }

    @Test
    void aDeclineTellsNobodyAndNeitherDoesAMessageAfterIt() {
        var sam = cast.premium("Sam", "Sender");
        requests.send(sam, anna, DRAFT);
        allIsHeard();
        requests.decline(anna, sam);
        write(sam, anna);
        allIsHeard();

        assertThat(list()).containsExactly("Sam Sender would like to be in touch");
        assertThat(mailsTo(anna)).hasSize(1);
        assertThat(mailsTo(sam)).isEmpty();
        assertThat(notices.open(sam, NoticeList.Place.START).notices()).isEmpty();
    }

    @Test
    void whoIsSuspendedIsNeitherCountedNorNamed() {
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        members.suspend(ben);
        assertThat(bell()).isEqualTo("Notices");
        assertThat(list()).isEmpty();

        members.restore(ben);
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
    }

    @Test
    void aBlockTakesNoticesAndWaitingMailsAwayOnBothSides() {
        requests.send(ben, anna, DRAFT);
        requests.accept(anna, ben);
        allIsHeard();
        assertThat(mailsTo(ben)).hasSize(1);

        contacts.block(anna, ben);
        assertThat(list()).as("at once").isEmpty();
        allIsHeard();
        contacts.unblock(anna, ben);

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(ben)).isEmpty();
        assertThat(notices.open(ben, NoticeList.Place.START).notices()).isEmpty();
    }

    @Test
    void nothingIsToldPastABlock() {
        contacts.block(anna, ben);
        allIsHeard();
        notices.tell(anna.id(), News.of(Kind.REQUEST, ben.id()));
        notices.tell(ben.id(), News.of(Kind.ACCEPTED, anna.id()));
        contacts.unblock(anna, ben);

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(ben)).isEmpty();
    }

    @Test
    void aRequestDeclinedForGoodBringsNoFurtherNotice() {
        requests.send(ben, anna, DRAFT);
        requests.declineForGood(anna, ben);
        requests.withdraw(ben, anna);
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices");
        assertThat(mailsTo(anna)).hasSize(1);
    }

    @Test
    void whoIsToBeMetFirstHearsOfItAndWhoWantedToMeetHearsWhenTheyHave() {
        requests.send(ben, anna, DRAFT);
        meetingFirstRequests.meetFirst(anna, ben, List.of());
        meetingFirstRequests.met(anna.id(), ben.id(), 5);
        allIsHeard();

        assertThat(mailsTo(ben)).singleElement().asString().startsWith("Anna Lindqvist would like to meet you first\n");
        assertThat(list())
                .contains("You have met Ben Osei as often as you wished New", "Ben Osei would like to be in touch New");
    }

    @Test
    void anEncounterToConfirmIsNewsUntilItIsAnswered() {
        var bens = new Visitor(mvc);
        bens.signIn(Cast.address(ben), Cast.PASSWORD);
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
        requests.send(sam, anna, DRAFT);
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
    void aMeetingThatIsMovedAndThenCancelledIsToldToThoseWhoAnswered() {
        var bens = signIn(ben);
        bens.get("/meetings/new");
        var meeting = created(bens.post("/meetings/new", meeting("18:00")));
        visitor.get(meeting);
        assertThat(visitor.post(meeting + "/reply", "answer", "YES")).hasStatus(303);

        bens.get(meeting + "/change");
        assertThat(bens.post(meeting + "/change", meeting("19:00"))).hasStatus(303);
        allIsHeard();
        assertThat(list()).containsExactly("The meeting “Harbour breakfast” has changed New");
        assertThat(links()).containsExactly(meeting);

        bens.get(meeting + "/cancellation");
        assertThat(bens.post(meeting + "/cancellation")).hasStatus(303);
        allIsHeard();
        assertThat(list()).startsWith("The meeting “Harbour breakfast” is cancelled New");
        assertThat(mailsTo(anna)).hasSize(2);
        assertThat(mailsTo(ben)).isEmpty();
    }

    @Test
    void aPlaceFromTheWaitingListIsTold() {
        var bens = signIn(ben);
        bens.get("/meetings/new");
        var meeting = created(bens.post("/meetings/new", with(meeting("18:00"), "capacity", "1")));
        var cems = signIn(cast.basic("Cem", "Acar"));
        for (var guest : List.of(cems, visitor)) {
            guest.get(meeting);
            assertThat(guest.post(meeting + "/reply", "answer", "YES")).hasStatus(303);
        }
        allIsHeard();
        assertThat(list()).isEmpty();

        cems.get(meeting);
        assertThat(cems.post(meeting + "/reply", "answer", "NO")).hasStatus(303);
        allIsHeard();

        assertThat(list()).containsExactly("You have a place at “Harbour breakfast” now New");
        assertThat(links()).containsExactly(meeting);
        assertThat(mailsTo(anna)).singleElement().asString().contains("Somebody has made room");
    }

    @Test
    void aNoticeIsKeptForAYear() {
        requests.send(ben, anna, DRAFT);
        requests.send(cast.premium("Rolf", "Kampmann"), anna, DRAFT);
        allIsHeard();
        jdbc.sql("update notice set told_at = now() - interval '366 days' where member_id = :anna and other_id = :ben")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .update();

        notices.forgetOldOnes();

        assertThat(list()).singleElement().asString().startsWith("Rolf Kampmann");
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
    void whoIsSuspendedGetsNoMail() {
        members.suspend(anna);
        notices.tell(anna.id(), News.of(Kind.REQUEST, ben.id()));

        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void nothingIsToldOfSomebodyWhoHasLeftMeanwhile() {
        notices.tell(anna.id(), News.of(Kind.REQUEST, Long.MAX_VALUE));

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void aLongListHasPages() {
        for (var i = 0; i < 27; i++)
            notices.tell(
                    anna.id(),
                    News.of(Kind.ACCEPTED, cast.basic("Known", "Member").id()));

        var first = Visitor.page(visitor.get("/notifications"));
        assertThat(first.select(".notices > li")).hasSize(25);
        var second = Visitor.page(visitor.get(first.select("a[rel=next]").attr("href")));
        assertThat(second.select(".notices > li")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void whoeverWantsNoMailsGetsNone() {
        visitor.get("/me/notifications");
        assertThat(visitor.post("/me/notifications/none")).hasStatus(303).hasRedirectedUrl("/me/notifications");
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        assertThat(mailsTo(anna)).isEmpty();
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
    }

    @Test
    void eachKindIsToldAsChosen() {
        visitor.get("/me/notifications");
        var answer = visitor.post("/me/notifications", "REQUEST", "NEVER", "MESSAGE", "DAILY");

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/me/notifications");
        assertThat(settings.of(anna))
                .containsEntry(Kind.REQUEST, Telling.NEVER)
                .containsEntry(Kind.MESSAGE, Telling.DAILY)
                .containsEntry(Kind.ACCEPTED, Telling.AT_ONCE);
        var chosen = Visitor.page(visitor.get("/me/notifications")).select("option[selected]");
        assertThat(chosen.eachAttr("value")).startsWith("NEVER", "AT_ONCE");

        requests.send(ben, anna, DRAFT);
        write(cast.premium("Rolf", "Kampmann"), anna);
        requests.send(anna, cast.basic("Eva", "Brandt"), DRAFT);
        allIsHeard();
        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void aChoiceThatThereIsNotIsABadRequest() {
        visitor.get("/me/notifications");

        assertThat(visitor.post("/me/notifications", "REQUEST", "SOMETIMES")).hasStatus(400);
        assertThat(settings.of(anna)).containsEntry(Kind.REQUEST, Telling.AT_ONCE);
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

    @Test
    void anIntroductionIsToldToEachOfTheThreeAndNamesTheOthers() {
        var jonas = cast.premium("Jonas", "Petersen");
        for (var contact : List.of(jonas, ben)) {
            requests.send(contact, anna, DRAFT);
            requests.accept(anna, contact);
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
        assertThat(Visitor.page(signIn(ben).get("/notifications"))
                        .select("main")
                        .text())
                .contains("Jonas Petersen would like to be in touch")
                .doesNotContain("Anna");
    }

    @Test
    void isSaidInTheReadersLanguage() {
        members.speak(anna, Locale.GERMAN);
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        assertThat(mailsTo(anna))
                .singleElement()
                .asString()
                .startsWith("Ben Osei möchte mit Ihnen in Kontakt kommen\n");
    }

    private void askForIntroduction(Member asker, Member middleman, Member target) {
        var asking = signIn(asker);
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

    private Visitor signIn(Member member) {
        var someone = new Visitor(mvc);
        someone.signIn(Cast.address(member), Cast.PASSWORD);
        return someone;
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String created(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String[] meeting(String start) {
        var day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(30);
        return new String[] {
            "title",
            "Harbour breakfast",
            "description",
            "",
            "start",
            day + "T" + start,
            "end",
            day + "T21:00",
            "zone",
            "Europe/Berlin",
            "place",
            "Pier 3",
            "guestList",
            "GUESTS"
        };
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

    private String bell() {
        return Visitor.page(visitor.get("/me/membership")).select(".bell").attr("aria-label");
    }

    private List<String> list() {
        return Visitor.page(visitor.get("/notifications")).select(".notices > li").stream()
                .map(NoticesTests::withoutTime)
                .toList();
    }

    private List<String> links() {
        return Visitor.page(visitor.get("/notifications")).select(".notices a").eachAttr("href");
    }

    private static String withoutTime(Element line) {
        line.select("time, .avatar").remove();
        return line.text();
    }

    private List<String> mailsTo(Member member) {
        return new Mailbox(jdbc).to(Cast.address(member));
    }

    private void write(Member sender, Member recipient) {
        conversations.write(sender, recipient, "Good morning", UUID.randomUUID());
    }

    private void allIsHeard() {
        await().until(() -> jdbc.sql("select count(*) from event_publication")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
