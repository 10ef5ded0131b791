package kontor.block;

import org.junit.jupiter.api.Test;

import kontor.shared.Refused;
import kontor.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Blocking by forms, and lifting it. */
class BlockPagesTests extends QuentinAndZora {

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
}
