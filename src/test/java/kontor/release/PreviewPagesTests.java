package kontor.release;

import java.util.List;

import org.junit.jupiter.api.Test;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/** One's own profile through the eyes of others. */
class PreviewPagesTests extends AnnasDetails {

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
        ties.join(ben, anna);

        var preview = page(annas.get("/members/" + anna.handle() + "?as=" + ben.handle()));
        var real = page(bens.get("/members/" + anna.handle()));
        assertThat(preview.select("h1, .facts, .timeline, .prose").eachText())
                .isEqualTo(real.select("h1, .facts, .timeline, .prose").eachText());
        assertThat(preview.select(".col-lg-8 .actions, .col-lg-4 form")).isEmpty();
    }
}
