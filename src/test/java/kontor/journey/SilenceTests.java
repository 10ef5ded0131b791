package kontor.journey;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static kontor.journey.Differences.differences;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * R3: what a sender can fetch, do and receive is the same whether the recipient declined, reported or did nothing.
 */
class SilenceTests extends SilentWorlds {

    static Stream<Arguments> silentAnswers() {
        var before = Map.<String, Deed>of("at first", NOTHING, "meeting first", world -> world.answer("meeting-first"));
        var deeds = Map.<String, Deed>of(
                "declines", world -> world.answer("decline"),
                "declines for good", world -> world.answer("decline", "forGood", "true"),
                "reports", world -> world.answer("report", "reason", "SPAM", "text", "Too many of these"));
        return before.entrySet().stream()
                .flatMap(first -> deeds.entrySet().stream()
                        .map(then -> Arguments.of(first.getKey(), then.getKey(), first.getValue(), then.getValue())));
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @MethodSource("silentAnswers")
    void aSilentAnswerLooksToItsSenderLikeNothingDone(String first, String then, Deed before, Deed deed) {
        var left = asked(before, NOTHING);
        var answered = asked(before, deed);

        assertThat(differences(left, answered)).isEmpty();
    }

    @Test
    void anEncounterThatIsDeniedLooksLikeOneThatWaits() {
        var waiting = asked(NOTHING, NOTHING);
        var denied = asked(NOTHING, world -> {
            world.recipients.get("/encounters");
            assertThat(world.recipients.post(
                            "/encounters/" + world.sender.handle() + "/decline", "date", world.today()))
                    .hasStatus(303);
        });

        assertThat(differences(waiting, denied)).isEmpty();
    }

    @Test
    void contactDetailsThatAreNotGivenLookLikeNoAnswer() {
        var waiting = asked(NOTHING, NOTHING);
        var refused = asked(NOTHING, world -> {
            world.recipients.get("/me/language");
            assertThat(world.recipients.post("/members/" + world.sender.handle() + "/release-request/settlement"))
                    .hasStatus(303);
        });

        assertThat(differences(waiting, refused)).isEmpty();
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                Arguments.of("update contact_request set sent_at = sent_at - interval '1 day'", "/requests/sent"),
                Arguments.of("update member set headline = 'Silent' where handle = 'ute-still'", "/members/ute-still"),
                Arguments.of(
                        "insert into notice (member_id, kind, other_id, told_at) select s.id, 'MESSAGE', r.id, now()"
                                + " from member s, member r where s.handle = 'sam-sender' and r.handle = 'ute-still'",
                        "/notifications"),
                Arguments.of(
                        "insert into outbox (recipient, subject, text, html, posted_at, due_at) values"
                                + " ('sam-sender@example.org', 'No', 'No', 'No', now(), now())",
                        "mails"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("plants")
    void theComparisonNamesThePageThatDiffers(String plant, String page) {
        var left = asked(NOTHING, NOTHING);
        var planted = asked(NOTHING, world -> world.jdbc.sql(plant).update());

        assertThat(differences(left, planted)).anyMatch(difference -> difference.startsWith(page + ":"));
    }
}
