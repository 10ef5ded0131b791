package kontor.release;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of one's own contact details: who sees what, taking back, and faults at their fields. */
class ContactDetailsPagesTests extends AnnasDetails {

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
}
