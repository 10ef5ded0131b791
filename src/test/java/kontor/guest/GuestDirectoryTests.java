package kontor.guest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AdministeredTest;
import kontor.testing.Cast;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

/** {@code KONTOR_DIRECTORY=guests}: guests page through public profiles, and see nobody else. */
@AdministeredTest
class GuestDirectoryTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private PublicProfiles profiles;

    @Autowired
    private JdbcClient jdbc;

    private Visitor guest;

    @BeforeEach
    void nobodyHasAPublicProfile() {
        jdbc.sql("delete from public_profile").update();
        guest = new Visitor(mvc);
    }

    @Test
    void listsWhoHasOpenedAPublicProfile() {
        var anna = open(cast.anna());
        var suspended = open(cast.premium("Sus", "Pended"));
        members.suspend(suspended);
        var hidden = open(cast.premium("Hid", "Den"));
        jdbc.sql("update member set searchable = false where id = :hidden")
                .param("hidden", hidden.id())
                .update();
        var ben = cast.ben();

        var answer = guest.get("/members");
        var main = page(answer).select("main");
        assertThat(main.select("li a").eachAttr("href")).containsExactly("/members/" + anna.handle());
        assertThat(main.text()).doesNotContain(ben.name(), "Premium");
        assertThat(answer).headers().hasValue("X-Robots-Tag", "noindex");
        assertThat(page(guest.get("/members?q=" + ben.handle())).select("main").text())
                .doesNotContain(ben.name());
        assertThat(guest.get("/members/" + ben.handle())).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void goesOnPageByPage() {
        for (var number = 0; number < 30; number++) open(cast.basic("Guest", "Nr" + number));

        var first = page(guest.get("/members")).select("main");
        var second = page(guest.get(first.select("a[rel=next]").attr("href"))).select("main");

        assertThat(first.select("li")).hasSize(25);
        assertThat(second.select("li")).hasSize(5);
        assertThat(second.select("li a").eachText())
                .doesNotContainAnyElementsOf(first.select("li a").eachText());
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void leadsThereFromTheFrontPageAndSaysSoOnThePageOfPrivacy() {
        assertThat(page(guest.get("/")).select("main a[href=/members]")).hasSize(1);
        assertThat(guest.get("/members")).bodyText().contains("Nobody has opened a public profile yet");
        assertThat(mvc.get().uri("/me/privacy").with(as(cast.ben())))
                .bodyText()
                .contains("guests find you in the directory");
    }

    @Test
    void membersHaveTheWholeDirectoryThere() {
        assertThat(mvc.get().uri("/members").with(as(cast.ben())))
                .bodyText()
                .doesNotContain("Members with a public profile");
    }

    private Member open(Member member) {
        profiles.open(member, new Openness(true, false));
        return member;
    }
}
