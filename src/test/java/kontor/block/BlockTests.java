package kontor.block;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kontor.contact.Standing;
import kontor.member.Member;
import kontor.shared.NotFound;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** N4: a block ends what is between two members, and hides them from each other everywhere. */
class BlockTests extends QuentinAndZora {

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
}
