package kontor.release;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Visitor;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** Contact details as their owner fills them in and others see them, and the answers to bad input. */
@AppTest
class ReleasePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member ben;
    private Visitor annas;
    private Visitor bens;

    @BeforeEach
    void annaHasFilledInSomeItemsAndBenLooks() {
        anna = cast.anna();
        ben = cast.ben();
        annas = signedIn(anna);
        bens = signedIn(ben);
        fill(
                "mobile",
                "+49 (0)171 555-0199",
                "privateAddress",
                "Am Deich 1\r\n20459 Hamburg",
                "birthday",
                "1980-05-04");
    }

    @Test
    void whatIsReleasedIsOnTheProfileReadyToUse() {
        assertThat(release("MOBILE", "PRIVATE_ADDRESS", "BIRTHDAY"))
                .hasStatus(303)
                .hasRedirectedUrl("/members/" + ben.handle());

        var seen = page(bens.get("/members/" + anna.handle()));
        assertThat(seen.select("a[href^=tel:]").attr("href")).isEqualTo("tel:+491715550199");
        assertThat(seen.select(".facts .prose").eachText()).anyMatch(text -> text.startsWith("Am Deich 1"));
        assertThat(seen.text()).contains("May 4, 1980").contains("Nothing else is released to you");
    }

    @Test
    void whatIsNotReleasedIsHidden() {
        release("BIRTHDAY");

        assertThat(bens.get("/members/" + anna.handle())).bodyText().doesNotContain("555-0199", "Am Deich");
        assertThat(signedIn(cast.premium("Eva", "Brandt")).get("/members/" + anna.handle()))
                .bodyText()
                .contains("not released to you")
                .doesNotContain("1980");
    }

    @Test
    void thePostedItemsAreTheWholeNewSet() {
        release("MOBILE", "BIRTHDAY");
        release("BIRTHDAY");
        assertThat(given()).containsExactly("BIRTHDAY");

        release();
        assertThat(given()).isEmpty();
    }

    @Test
    void nothingIsTickedButTheSavedDefaultAndThenWhatIsReleased() {
        var form = "/members/" + ben.handle() + "/release";
        assertThat(page(annas.get(form)).select("input[name=item][checked]")).isEmpty();

        fill("mobile", "0171 5550199", "birthday", "1980-05-04", "default", "MOBILE", "default", "PRIVATE_EMAIL");
        assertThat(page(annas.get(form)).select("input[name=item][checked]").eachAttr("value"))
                .containsExactly("MOBILE");

        release("BIRTHDAY");
        assertThat(page(annas.get(form)).select("input[name=item][checked]").eachAttr("value"))
                .containsExactly("BIRTHDAY");
    }

    @Test
    void itemsThatAreNotFilledInAreShownAsSuch() {
        var form = page(annas.get("/members/" + ben.handle() + "/release"));

        assertThat(form.select("main").text()).contains("Not filled in yet: Business e-mail, Business phone");
        assertThat(form.select("main a[href=/me/contact-details]")).isNotEmpty();
    }

    @Test
    void aChangeReachesEverybodyToWhomTheItemIsReleased() {
        release("MOBILE");
        fill("mobile", "+49 40 1234567");

        assertThat(bens.get("/members/" + anna.handle())).bodyText().contains("+49 40 1234567");
    }

    @Test
    void anItemThatIsEmptiedIsReleasedToNobodyAnyMore() {
        release("MOBILE");
        fill("mobile", "");
        fill("mobile", "+49 40 1234567");

        assertThat(bens.get("/members/" + anna.handle())).bodyText().doesNotContain("1234567");
    }

    @Test
    void theOwnerSeesWhoSeesWhatAndTakesBackAnItem() {
        release("MOBILE", "BIRTHDAY");
        var list = page(annas.get("/me/contact-details")).select("#viewers");
        assertThat(list.text()).contains("Ben Osei", "Mobile phone", "Birthday");

        assertThat(annas.post("/me/contact-details/releases/" + ben.handle() + "/removal", "item", "MOBILE"))
                .hasStatus(303);
        assertThat(given()).containsExactly("BIRTHDAY");
    }

    @Test
    void theOwnerTakesBackAllOfOneMemberAndOneItemOfAll() {
        release("MOBILE", "BIRTHDAY");
        annas.get("/me/contact-details");
        annas.post("/me/contact-details/releases/removal", "item", "MOBILE");
        assertThat(given()).containsExactly("BIRTHDAY");

        annas.get("/me/contact-details");
        annas.post("/me/contact-details/releases/" + ben.handle() + "/removal");
        assertThat(given()).isEmpty();
        assertThat(page(annas.get("/me/contact-details")).select("#viewers").text())
                .contains("Nobody sees any of your contact details");
    }

    @Test
    void theViewerFindsItAmongWhatIsReleasedToThem() {
        assertThat(page(bens.get("/me/contact-details")).select("#owners").text())
                .contains("Nobody has released contact details to you yet");

        release("MOBILE");

        assertThat(page(bens.get("/me/contact-details")).select("#owners").text())
                .contains("Anna Lindqvist", "+49 (0)171 555-0199");
    }

    @Test
    void longListsGoOnOnAFurtherPage() {
        for (var i = 0; i < ReleaseList.PAGE + 1; i++) {
            var viewer = cast.basic("Viewer", "Member");
            annas.get("/members/" + viewer.handle() + "/release");
            annas.post("/members/" + viewer.handle() + "/release", "item", "MOBILE");
        }

        var first = page(annas.get("/me/contact-details")).select("#viewers");
        assertThat(first.select("article")).hasSize(ReleaseList.PAGE);
        var more = first.select("a[rel=next]").attr("href").replace("#viewers", "");
        assertThat(page(annas.get(more)).select("#viewers article")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "businessEmail, not an address",
        "businessPhone, call me",
        "mobile, 12",
        "privatePhone, 1234567890123456789012345",
        "birthday, 2999-01-01",
        "birthday, 1826-01-01",
        "birthday, yesterday"
    })
    void aFaultIsSaidAtItsFieldAndTheInputKept(String field, String value) {
        annas.get("/me/contact-details");
        var answer = annas.post("/me/contact-details", field, value, "businessAddress", "Kept", "default", "MOBILE");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-help .fault")).hasSize(1);
        assertThat(page(answer).select("#" + field).attr("value")).isEqualTo(value);
        assertThat(page(answer).select("#businessAddress").text()).isEqualTo("Kept");
        assertThat(page(answer).select("input[name=default][checked]").eachAttr("value"))
                .containsExactly("MOBILE");
    }

    @Test
    void anAddressHasThreeHundredCharacters() {
        annas.get("/me/contact-details");
        assertThat(annas.post("/me/contact-details", "privateAddress", "a".repeat(301)))
                .hasStatus(422);
        annas.get("/me/contact-details");
        assertThat(annas.post("/me/contact-details", "privateAddress", "ä".repeat(298) + "\r\n😀"))
                .hasStatus(303);
    }

    @Test
    void itemsThatThereAreNotAreRefusedWithAPage() {
        annas.get("/members/" + ben.handle() + "/release");
        var answer = annas.post("/members/" + ben.handle() + "/release", "item", "SHOE_SIZE");
        assertThat(answer).hasStatus(400);
        annas.get("/me/contact-details");
        assertThat(annas.post("/me/contact-details", "default", "SHOE_SIZE")).hasStatus(400);
        annas.get("/me/contact-details");
        assertThat(annas.post("/me/contact-details/releases/removal")).hasStatus(400);
        annas.get("/members/" + ben.handle() + "/contact-request");
        assertThat(annas.post(
                        "/members/" + ben.handle() + "/contact-request",
                        "reason",
                        "MET",
                        "note",
                        "Hello",
                        "release",
                        "SHOE_SIZE"))
                .hasStatus(422);
    }

    @Test
    void whoeverBlocksIsNotFoundAndNothingIsLost() {
        release("MOBILE");
        annas.get("/members/" + ben.handle() + "/release");
        contacts.block(ben, anna);

        assertThat(annas.post("/members/" + ben.handle() + "/release", "item", "BIRTHDAY"))
                .hasStatus(404);
        assertThat(annas.get("/members/" + ben.handle() + "/release")).hasStatus(404);
        assertThat(given()).isEmpty();
        assertThat(page(annas.get("/me/contact-details")).select("#mobile").attr("value"))
                .isEqualTo("+49 (0)171 555-0199");
        contacts.unblock(ben, anna);
    }

    @Test
    void askingShowsOnTheOwnersPagesAndOnceOnly() {
        bens.get("/members/" + anna.handle());
        assertThat(bens.post("/members/" + anna.handle() + "/release-request")).hasStatus(303);

        assertThat(page(annas.get("/me/contact-details")).select("#asks").text())
                .contains("Ben Osei");
        assertThat(annas.get("/members/" + ben.handle())).bodyText().contains("Ben Osei asks you for contact details");
        var again = page(bens.get("/members/" + anna.handle()));
        assertThat(again.select("form[action$=/release-request]")).isEmpty();
        assertThat(again.text()).contains("You can ask again from");
        assertThat(bens.post("/members/" + anna.handle() + "/release-request")).hasStatus(403);
    }

    @Test
    void aFormThatIsSentTwiceHasAskedOnce() {
        var key = page(bens.get("/members/" + anna.handle()))
                .select("input[name=key]")
                .attr("value");
        var token = bens.csrf();

        for (var i = 0; i < 2; i++) {
            assertThat(bens.post("/members/" + anna.handle() + "/release-request", "key", key, "_csrf", token))
                    .hasStatus(303);
            bens.get("/members/" + anna.handle());
        }
    }

    @Test
    void lettingItLieLooksToTheAskerLikeNothingDone() {
        bens.get("/members/" + anna.handle());
        bens.post("/members/" + anna.handle() + "/release-request");
        bens.get("/members/" + anna.handle()); // has read the notice
        var before = bens.get("/members/" + anna.handle()).getResponse();

        annas.get("/me/contact-details");
        assertThat(annas.post("/members/" + ben.handle() + "/release-request/settlement"))
                .hasStatus(303);

        assertThat(page(annas.get("/me/contact-details")).select("#asks")).isEmpty();
        assertThat(annas.get("/members/" + ben.handle())).bodyText().doesNotContain("asks you for contact details");
        assertThat(neutral(bens.get("/members/" + anna.handle()).getResponse())).isEqualTo(neutral(before));
    }

    @Test
    void aReleaseSettlesWhatWasAsked() {
        bens.get("/members/" + anna.handle());
        bens.post("/members/" + anna.handle() + "/release-request");

        release("MOBILE");

        assertThat(page(annas.get("/me/contact-details")).select("#asks")).isEmpty();
    }

    @Test
    void nobodyAsksOrReleasesToOneself() {
        annas.get("/me/contact-details");
        assertThat(annas.post("/members/" + anna.handle() + "/release-request")).hasStatus(403);
        annas.get("/me/contact-details");
        assertThat(annas.post("/members/" + anna.handle() + "/release", "item", "MOBILE"))
                .hasStatus(303)
                .hasRedirectedUrl("/me/contact-details");
    }

    @Test
    void aRequestReleasesWhatItPromisesWhenItIsAccepted() {
        bens.get("/members/" + anna.handle());
        annas.get("/members/" + ben.handle() + "/contact-request");
        annas.post(
                "/members/" + ben.handle() + "/contact-request", "reason", "MET", "note", "Hello", "release", "MOBILE");
        assertThat(page(annas.get("/requests/sent/" + ben.handle())).text())
                .contains("You release on acceptance: Mobile phone");
        assertThat(page(bens.get("/requests/" + anna.handle())).text())
                .contains("Releases to you on acceptance: Mobile phone")
                .doesNotContain("555-0199");
        assertThat(given()).isEmpty();

        fillAs(bens, "businessEmail", "ben@weserlog.example");
        bens.get("/requests/" + anna.handle());
        assertThat(bens.post("/requests/" + anna.handle() + "/acceptance", "release", "BUSINESS_EMAIL"))
                .hasStatus(303);

        assertThat(given()).containsExactly("MOBILE");
        assertThat(page(annas.get("/contacts/" + ben.handle()))
                        .select("a[href^=mailto:]")
                        .attr("href"))
                .isEqualTo("mailto:ben@weserlog.example");
    }

    @Test
    void detailsMayBeReleasedInsteadOfAcceptingAndTheRequestGoesOnWaiting() {
        requests.send(ben, anna, new ContactRequestDraft(Reason.MET, new Note("Hello")));
        assertThat(page(annas.get("/requests"))
                        .select("a[href=/members/" + ben.handle() + "/release]")
                        .text())
                .isEqualTo("Release details only");

        release("MOBILE");

        assertThat(given()).containsExactly("MOBILE");
        assertThat(page(bens.get("/requests/sent/" + anna.handle())).text()).contains("Waiting");
        assertThat(page(annas.get("/requests/" + ben.handle())).select("form[action$=/acceptance]"))
                .hasSize(1);
    }

    @Test
    void aRemovedContactTakesAlongWhatCameWithItUnlessItIsToStay() {
        for (var keep : List.of(false, true)) {
            requests.send(ben, anna, new ContactRequestDraft(Reason.MET, new Note("Hello")));
            requests.accept(anna, ben, Set.of(Detail.MOBILE));
            annas.get("/members/" + ben.handle() + "/release");
            annas.post("/members/" + ben.handle() + "/release", "item", "MOBILE", "item", "BIRTHDAY");
            assertThat(page(annas.get("/contacts/" + ben.handle())).select("input[name=keepReleases]"))
                    .hasSize(1);
            annas.post(
                    "/contacts/" + ben.handle() + "/removal",
                    keep ? new String[] {"keepReleases", "true"} : new String[0]);

            assertThat(given()).isEqualTo(keep ? List.of("BIRTHDAY", "MOBILE") : List.of("BIRTHDAY"));
        }
    }

    @Test
    void theOwnProfileCanBeSeenThroughTheEyesOfOthers() {
        release("MOBILE");
        var mine = "/members/" + anna.handle();

        assertThat(page(annas.get(mine)).select("main").text()).contains("My profile as others see it");
        assertThat(page(annas.get(mine + "?as=guest")).select("main").text())
                .contains("A guest sees nothing")
                .doesNotContain("Contact details");
        for (var anybody : List.of("member", "contact"))
            assertThat(annas.get(mine + "?as=" + anybody))
                    .hasStatusOk()
                    .bodyText()
                    .contains("not released to you")
                    .doesNotContain("555-0199");
        assertThat(page(annas.get(mine + "?as=" + ben.handle())).select("main").text())
                .contains("as Ben Osei sees it", "+49 (0)171 555-0199");
        assertThat(annas.get(mine + "?as=nobody")).hasStatus(404);
        assertThat(page(annas.get("/members/" + ben.handle() + "?as=" + anna.handle()))
                        .text())
                .doesNotContain("This is your profile");
    }

    @Test
    void thePreviewShowsWhatTheOtherReallySees() {
        release("MOBILE", "BIRTHDAY");
        requests.send(ben, anna, new ContactRequestDraft(Reason.MET, new Note("Hello")));
        requests.accept(anna, ben);

        var preview = page(annas.get("/members/" + anna.handle() + "?as=" + ben.handle()));
        var real = page(bens.get("/members/" + anna.handle()));
        assertThat(preview.select("h1, .facts, .timeline, .prose").eachText())
                .isEqualTo(real.select("h1, .facts, .timeline, .prose").eachText());
        assertThat(preview.select(".col-lg-8 .actions, .col-lg-4 form")).isEmpty();
    }

    private Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    private void fill(String... namesAndValues) {
        fillAs(annas, namesAndValues);
    }

    private static void fillAs(Visitor visitor, String... namesAndValues) {
        visitor.get("/me/contact-details");
        assertThat(visitor.post("/me/contact-details", namesAndValues)).hasStatus(303);
    }

    private MvcTestResult release(String... items) {
        annas.get("/members/" + ben.handle() + "/release");
        var fields =
                Arrays.stream(items).flatMap(item -> Stream.of("item", item)).toArray(String[]::new);
        return annas.post("/members/" + ben.handle() + "/release", fields);
    }

    private List<String> given() {
        return jdbc.sql("select detail from release where owner_id = :anna and viewer_id = :ben order by detail")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .query(String.class)
                .list();
    }

    private static String neutral(MockHttpServletResponse answer) {
        try {
            return answer.getStatus()
                    + answer.getContentAsString().replaceAll("(name=\"(_csrf|key)\"[^>]*value=\")[^\"]*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
