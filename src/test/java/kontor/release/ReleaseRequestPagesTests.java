package kontor.release;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** Asking for contact details, once, without hearing of it when nothing comes (R3). */
class ReleaseRequestPagesTests extends AnnasDetails {

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

    private static String neutral(MockHttpServletResponse answer) {
        try {
            return answer.getStatus()
                    + answer.getContentAsString().replaceAll("(name=\"(_csrf|key)\"[^>]*value=\")[^\"]*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
