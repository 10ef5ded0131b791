package kontor.guest;

import java.util.Locale;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.testing.Cast;
import kontor.testing.Visitor;

import static kontor.session.SignedInAs.as;
import static kontor.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

/** What guests see of a member, and who chooses that. */
class PublicProfilePagesTests extends AnnaAndAGuest {

    @Autowired
    private Contacts contacts;

    @Test
    void aGuestIsLedToSignInWhetherOrNotThereIsSuchAMember() {
        for (var path : new String[] {profile(), "/members/nobody-at-all", "/members", "/members?after=a"})
            assertThat(guest.get(path)).as(path).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    @Test
    void signingInLeadsBackToTheProfile() {
        guest.get(profile());
        var ben = cast.ben();

        assertThat(guest.signIn(Cast.address(ben), Cast.PASSWORD)).hasRedirectedUrl(profile());
    }

    @Test
    void aPublicProfileHasFiveThingsAndNothingElse() {
        open("true", "false");

        var answer = guest.get(profile());
        assertThat(answer).hasStatusOk();
        var main = page(answer).select("main");
        assertThat(main.text())
                .contains("Anna Lindqvist", "Head of Procurement", "Hamburg", "nordhafen.example", "Imprint");
        assertThat(main.select("a[itemprop=url]").attr("href")).isEqualTo("https://nordhafen.example");
        assertThat(main.text()).doesNotContain("cranes", "customs broker", "Tenders", "Met twice", "Premium");
        assertThat(main.select("img")).isEmpty();
        assertThat(answer).bodyText().doesNotContain(photo);
    }

    @Test
    void membersSeeTheirOwnPageAtTheSameAddress() {
        open("true", "true");

        var main = page(get(cast.ben(), profile())).select("main");
        assertThat(main.text()).contains("All about cranes").containsOnlyOnce("nordhafen.example");
        assertThat(get(cast.ben(), "/members")).hasStatusOk();
    }

    @Test
    void acrossABlockAMemberReadsNothingStill() {
        var ben = cast.ben();
        open("true", "false");
        contacts.block(anna, ben);

        assertThat(get(ben, profile())).hasStatus(404);
    }

    @Test
    void thePreviewIsWhatGuestsSee() {
        assertThat(page(get(anna, profile() + "?as=guest")).select("main").text())
                .contains("A guest sees nothing of your profile");

        open("true", "false");
        var preview = page(get(anna, profile() + "?as=guest")).select("[itemscope]");
        assertThat(preview.outerHtml())
                .isNotEmpty()
                .isEqualTo(page(guest.get(profile())).select("[itemscope]").outerHtml());
    }

    @Test
    void theChoiceStandsOnThePageOfPrivacy() {
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).isEmpty();
        assertThat(open("true", "true")).hasStatus(303).hasRedirectedUrl("/me/privacy");
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).hasSize(2);
        open("false", "true");
        assertThat(privacy().select("#open[checked], #searchEngines[checked]")).isEmpty();
    }

    @Test
    void speaksGerman() {
        open("true", "true");
        members.speak(anna, Locale.GERMAN);

        assertThat(new Visitor(mvc).reading(Locale.GERMAN).get(profile()))
                .hasStatusOk()
                .bodyText()
                .contains("Anmelden und als Kontakt anfragen")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/me/privacy").locale(Locale.GERMAN).with(as(anna)))
                .bodyText()
                .contains("Öffentliches Profil")
                .doesNotContain("??");
    }

    private Document privacy() {
        return page(get(anna, "/me/privacy"));
    }

    private MvcTestResult get(Member me, String path) {
        return mvc.get().uri(path).with(as(me)).exchange();
    }
}
