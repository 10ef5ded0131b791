package kontor.meeting;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Guests answer, wait for a place, and read why where they are too late. */
class ReplyPagesTests extends HostAndGuest {

    @Test
    void theNextOneWaitsAndGetsThePlaceByItself() {
        var address = create(anna, Map.of("capacity", "1"));
        answer(benHimself, address, "YES");
        var cem = signedIn(cast.basic("Cem", "Acar"));
        cem.get(address);

        assertThat(cem.post(address + "/reply", "answer", "YES")).hasStatus(303);
        assertThat(cem.get(address)).bodyText().contains("On the waiting list", "first on the waiting list");
        answer(benHimself, address, "NO");
        assertThat(cem.get(address)).bodyText().contains("You are coming").doesNotContain("On the waiting list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancelled_at = now()",
                "deadline = now() - interval '1 minute'",
                "starts_at = now() - interval '1 hour'"
            })
    void aReplyThatComesTooLateReadsWhy(String state) {
        var address = create(anna, Map.of());
        jdbc.sql("update meeting set " + state + " where slug = :slug")
                .param("slug", address.substring("/meetings/".length()))
                .update();
        ben.get("/meetings");

        assertThat(ben.post(address + "/reply", "answer", "YES")).hasStatus(403);
        assertThat(ben.get(address)).hasStatusOk().bodyText().doesNotContain("value=\"YES\"");
    }

    @Test
    void anAnswerThatIsNoneIsNotUnderstood() {
        var address = create(anna, Map.of());
        ben.get(address);

        assertThat(ben.post(address + "/reply", "answer", "PERHAPS")).hasStatus(400);
        ben.get(address);
        assertThat(ben.post(address + "/reply")).hasStatus(400);
    }
}
