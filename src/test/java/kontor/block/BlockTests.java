package kontor.block;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.contact.Contacts;
import kontor.contact.Standing;
import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.shared.NotFound;
import kontor.shared.Refused;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** N4: a block ends what is between two members, and hides them from each other everywhere. */
@AppTest
class BlockTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactRequests requests;

    @Autowired
    Ties ties;

    @Autowired
    Conversations conversations;

    Member quentin;
    Member zora;
    Member friend;

    @BeforeEach
    void theTwoAreContactsAndHaveWritten() {
        quentin = cast.premium("Quentin", "Quill");
        zora = cast.premium("Zora", "Zettel");
        friend = cast.premium("Mutual", "Friend");
        ties.join(quentin, zora);
        ties.join(quentin, friend);
        ties.join(zora, friend);
        write(quentin, zora, "Good morning from Quentin");
        write(zora, quentin, "Good morning from Zora");
    }

    @Test
    void theTwoFindEachOtherNowhere() {
        assertThat(pagesThatName(zora, quentin)).contains("/members?q=quill", "/contacts", "/messages");
        assertThat(pagesThatName(quentin, zora)).contains("/members?q=zettel", "/contacts", "/messages");

        contacts.block(quentin, zora);

        assertThat(pagesThatName(zora, quentin)).isEmpty();
        assertThat(pagesThatName(quentin, zora)).isEmpty();
    }

    @Test
    void everyPageOfTheOtherIsNotFoundForBoth() {
        contacts.block(quentin, zora);

        for (var place : List.of(
                "/members/%s",
                "/members/%s/contact-request", "/requests/%s", "/requests/sent/%s", "/contacts/%s", "/messages/%s")) {
            assertThat(signedIn(zora).get(place.formatted(quentin.handle())))
                    .as(place)
                    .hasStatus(404);
            assertThat(signedIn(quentin).get(place.formatted(zora.handle())))
                    .as(place)
                    .hasStatus(404);
        }
    }

    @Test
    void theContactEndsAndNobodyElseIsTouched() {
        contacts.block(quentin, zora);

        assertThat(contacts.between(zora, quentin)).isEqualTo(Standing.NONE);
        assertThat(contacts.count(zora)).isOne();
        assertThat(contacts.count(quentin)).isOne();
        assertThat(contacts.between(friend, zora)).isEqualTo(Standing.CONTACT);
        assertThat(pagesThatName(friend, zora)).contains("/contacts", "/members?q=zettel");
    }

    @Test
    void anOpenRequestIsGoneForBothWhicheverWayItWent() {
        var hugo = cast.basic("Hugo", "Hoffnung");
        ties.ask(hugo, quentin);
        ties.ask(zora, hugo);

        contacts.block(quentin, hugo);
        contacts.block(zora, hugo);

        assertThat(requests.countUnanswered(quentin)).isZero();
        assertThat(requests.countUnanswered(hugo)).isZero();
        assertThat(contacts.between(hugo, quentin)).isEqualTo(Standing.NONE);
        assertThat(pagesThatName(hugo, quentin)).isEmpty();
        assertThat(pagesThatName(hugo, zora)).isEmpty();
        contacts.unblock(quentin, hugo);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.accept(quentin, hugo));
    }

    @Test
    void somebodyBlockedKeepsTheOwnWordsAsAfterAnAccountWasClosed() {
        contacts.block(quentin, zora);

        var zoras = signedIn(zora);
        var list = Visitor.page(zoras.get("/messages")).select("main");
        assertThat(list.text()).contains("Former member", "Good morning from Zora");
        var former =
                Visitor.page(zoras.get(list.select("a[href^=/messages/former/]").attr("href")));
        assertThat(former.select(".message .text").eachText()).containsExactly("Good morning from Zora");

        assertThat(signedIn(quentin).get("/messages")).bodyText().contains("No conversations yet");
    }

    @Test
    void somebodyBlockedWhoNeverAnsweredHasNoConversationLeft() {
        var hugo = cast.basic("Hugo", "Hoffnung");
        write(quentin, hugo, "Good morning");

        contacts.block(quentin, hugo);

        assertThat(conversations.countUnread(hugo)).isZero();
        assertThat(signedIn(hugo).get("/messages")).bodyText().contains("No conversations yet");
    }

    @Test
    void whatWasOnItsWayArrivesNoMore() {
        contacts.block(quentin, zora);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(zora, quentin, "Still there?"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ties.ask(zora, quentin));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ties.ask(quentin, zora));
    }

    @Test
    void liftingItBringsBackTheConversationAndNothingElse() {
        contacts.block(quentin, zora);
        contacts.block(quentin, zora);

        contacts.unblock(quentin, zora);
        contacts.unblock(quentin, zora);

        assertThat(contacts.between(quentin, zora)).isEqualTo(Standing.NONE);
        assertThat(signedIn(zora).get("/members/" + quentin.handle())).hasStatusOk();
        assertThat(signedIn(zora).get("/messages")).bodyText().contains("Quentin Quill", "Good morning from Zora");
        assertThat(signedIn(quentin).get("/messages")).bodyText().contains("Zora Zettel", "Good morning from Zora");
        assertThat(conversations.countUnread(zora)).isZero();
        ties.ask(zora, quentin);
        assertThat(requests.countUnanswered(quentin)).isOne();
    }

    @Test
    void aBlockHoldsUntilBothHaveLiftedTheirs() {
        contacts.block(quentin, zora);
        contacts.block(zora, quentin); // from a page that was open before

        contacts.unblock(quentin, zora);
        assertThat(signedIn(quentin).get("/members/" + zora.handle())).hasStatus(404);

        contacts.unblock(zora, quentin);
        assertThat(signedIn(quentin).get("/members/" + zora.handle())).hasStatusOk();
    }

    @Test
    void somebodyBlockedCannotLiftIt() {
        contacts.block(quentin, zora);

        contacts.unblock(zora, quentin);

        assertThat(signedIn(zora).get("/members/" + quentin.handle())).hasStatus(404);
    }

    @Test
    void blockingIsExplainedDoneAndLiftedByForms() {
        var visitor = signedIn(quentin);
        assertThat(Visitor.page(visitor.get("/members/" + zora.handle()))
                        .select("details.more a")
                        .eachAttr("href"))
                .contains("/members/" + zora.handle() + "/block", "/members/" + zora.handle() + "/report");

        assertThat(visitor.get("/members/" + zora.handle() + "/block"))
                .bodyText()
                .contains("Block Zora Zettel?", "is not told");
        for (var twice = 0; twice < 2; twice++) {
            assertThat(visitor.post("/members/" + zora.handle() + "/block"))
                    .hasStatus(303)
                    .hasRedirectedUrl("/me/privacy");
            visitor.get("/me/privacy");
        }

        assertThat(Visitor.page(visitor.get("/me/privacy")).select("#blocks b").eachText())
                .containsExactly("Zora Zettel");
        assertThat(Visitor.page(signedIn(zora).get("/me/privacy"))
                        .select("#blocks b")
                        .eachText())
                .isEmpty();

        assertThat(visitor.post("/me/privacy/blocks/" + zora.handle() + "/removal"))
                .hasStatus(303)
                .hasRedirectedUrl("/me/privacy");
        assertThat(Visitor.page(visitor.get("/me/privacy")).select("#blocks b").eachText())
                .isEmpty();
    }

    @Test
    void whoIsBlockedCanNeitherBlockBackNorLift() {
        contacts.block(quentin, zora);
        var visitor = signedIn(zora);
        visitor.get("/me/privacy");

        assertThat(visitor.post("/members/" + quentin.handle() + "/block")).hasStatus(404);
        visitor.get("/me/privacy");
        assertThat(visitor.post("/me/privacy/blocks/" + quentin.handle() + "/removal"))
                .hasStatus(404);
        assertThat(visitor.get("/members/nobody/block")).hasStatus(404);
        assertThat(visitor.get("/members/" + zora.handle() + "/block")).hasStatus(403);
    }

    @Test
    void nobodyBlocksOneself() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> contacts.block(zora, zora));
        assertThat(signedIn(zora).get("/members/" + zora.handle())).hasStatusOk();
    }

    private List<String> pagesThatName(Member viewer, Member other) {
        var visitor = signedIn(viewer);
        return List.of(
                        "/",
                        "/members",
                        "/members?q=" + other.lastName().toLowerCase(Locale.ROOT),
                        "/members/names?q=" + other.lastName().toLowerCase(Locale.ROOT),
                        "/members/" + friend.handle(),
                        "/contacts",
                        "/requests",
                        "/requests?answer=declined",
                        "/requests/sent",
                        "/messages")
                .stream()
                .filter(page -> names(Visitor.page(visitor.get(page)).html(), other))
                .toList();
    }

    private static boolean names(String page, Member other) {
        return page.contains("/" + other.handle() + "\"") || page.contains("/" + other.handle() + "?");
    }

    private Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    private void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }
}
