package kontor.administration;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequests;
import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Ties;
import kontor.testing.Visitor;

import static kontor.administration.Desk.admin;
import static org.assertj.core.api.Assertions.assertThat;

/** What a suspension takes, and what it does. */
class SuspensionPagesTests extends AtTheDesk {

    @Autowired
    private Members members;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Test
    void aSuspensionNeedsAReason() {
        var answer = desk.post(carla, admin(ben, "/suspension"), "reason", "  ");

        assertThat(answer).hasStatus(422);
        assertThat(Html.page(answer).select("#reason-help .fault")).hasSize(1);
        assertThat(desk.post(carla, admin(ben, "/suspension"), "reason", "ü".repeat(501)))
                .hasStatus(422);
        assertThat(again(ben).isSuspended()).isFalse();
    }

    @Test
    void aSuspendedMemberIsSignedOutEverywhereAndReadsWhyAfterTheRightPasswordAlone() {
        var browser = new Visitor(mvc);
        browser.get("/sign-in");
        browser.post("/sign-in", "email", Cast.address(ben), "password", Cast.PASSWORD, "remember-me", "true");
        assertThat(browser.get("/me/profile")).hasStatusOk();

        desk.suspend(ben);

        assertThat(browser.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(browser.get("/")).bodyText().contains("You are no longer signed in.");
        browser.closeBrowser();
        assertThat(browser.get("/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(desk.get(ben, "/me/profile")).hasStatus(303).hasRedirectedUrl("/sign-in");
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), Cast.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("suspended", "carla-chief@example.org");
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), "another password"))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("suspended");
    }

    @Test
    void aSuspendedMemberIsNowhereToBeSeenAndComesBackWhenRestored() {
        var anna = cast.anna();
        ben = cast.basic("Ben", "Unique" + System.nanoTime());
        var tom = cast.basic("Tom", "Third");
        ties.join(anna, ben);
        ties.join(ben, tom);
        ties.ask(ben, cast.basic("Nora", "Next"));
        var before = seenBy(anna, tom);
        assertThat(before).contains(ben.name()).contains("You have one contact");

        desk.suspend(ben);

        assertThat(desk.get(anna, "/members/" + ben.handle())).hasStatus(404);
        assertThat(desk.get(anna, "/messages/" + ben.handle())).hasStatus(404);
        assertThat(desk.get(anna, "/contacts/" + ben.handle())).hasStatus(404);
        assertThat(desk.get(carla, "/members/" + ben.handle())).hasStatus(404);
        assertThat(seenBy(anna, tom)).doesNotContain(ben.name(), ben.handle()).contains("You have no contacts");
        assertThat(desk.get(carla, admin(ben, ""))).hasStatusOk().bodyText().contains("suspended");
        assertThat(Html.page(desk.get(carla, "/admin/members?state=suspended&q=" + Cast.address(ben)))
                        .select("main li h2"))
                .hasSize(1);

        assertThat(desk.post(carla, admin(ben, "/suspension/removal"), "reason", "It was a mistake."))
                .hasStatus(303);
        assertThat(seenBy(anna, tom)).isEqualTo(before);
        assertThat(new Visitor(mvc).signIn(Cast.address(ben), Cast.PASSWORD)).hasStatus(303);
    }

    @Test
    void aRequestOfASuspendedMemberIsNeitherListedNorCounted() {
        var anna = cast.anna();
        ties.ask(ben, anna);
        ties.ask(anna, cast.basic("Rolf", "Recipient"));
        assertThat(requests.countUnanswered(anna)).isOne();

        desk.suspend(ben);

        assertThat(requests.countUnanswered(anna)).isZero();
        assertThat(desk.get(anna, "/requests")).bodyText().doesNotContain(ben.name());
        assertThat(desk.get(anna, "/requests/" + ben.handle())).hasStatus(404);
    }

    @Test
    void nobodySuspendsOneselfNorWhomTheOperatorChose() {
        desk.appoint(ben);

        assertThat(desk.post(ben, admin(ben, "/suspension"), "reason", "I have had enough"))
                .hasStatus(403)
                .bodyText()
                .contains("cannot suspend yourself");
        assertThat(desk.post(ben, admin(carla, "/suspension"), "reason", "She is in my way"))
                .hasStatus(403)
                .bodyText()
                .contains("KONTOR_ADMIN");
        assertThat(desk.get(ben, admin(ben, "/suspension"))).bodyText().contains("cannot suspend yourself");
        assertThat(Html.page(desk.get(ben, admin(carla, ""))).select("main a[href$=/suspension]"))
                .isEmpty();
        assertThat(again(ben).isSuspended()).isFalse();
        assertThat(again(carla).isSuspended()).isFalse();
    }

    private String seenBy(Member me, Member other) {
        var pages =
                List.of("/", "/contacts", "/members?q=" + ben.lastName(), "/members/" + other.handle(), "/messages");
        return String.join("\n", pages.stream().map(path -> main(me, path)).toList());
    }

    private String main(Member me, String path) {
        return Html.page(desk.get(me, path)).select("main").text();
    }

    private Member again(Member member) {
        return members.find(member.id()).orElseThrow();
    }
}
