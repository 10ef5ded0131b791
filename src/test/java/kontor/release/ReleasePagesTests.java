package kontor.release;

import org.junit.jupiter.api.Test;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** What is released is on the profile, and nothing else. */
class ReleasePagesTests extends AnnasDetails {

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
}
