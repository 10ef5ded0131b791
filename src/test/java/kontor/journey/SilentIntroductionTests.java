package kontor.journey;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.testing.Ties;

import static kontor.journey.Differences.differences;
import static org.assertj.core.api.Assertions.assertThat;

/** R3, for whoever asked for an introduction. */
class SilentIntroductionTests extends SilentWorlds {

    @Autowired
    Ties ties;

    static Stream<Arguments> answersToAnIntroduction() {
        return Stream.of(
                Arguments.of("the middleman puts it away", NOTHING, (Deed) world -> world.middle("dismissal")),
                Arguments.of(
                        "the recipient declines",
                        (Deed) world -> world.middle("forwarding", "recommendation", "Sam listens well."),
                        (Deed) world -> world.answer("decline")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersToAnIntroduction")
    void aSilentAnswerToAnIntroductionLooksToItsAskerLikeNothingDone(String what, Deed before, Deed deed) {
        var left = introduced(before, NOTHING);
        var answered = introduced(before, deed);

        assertThat(differences(left, answered)).isEmpty();
    }

    /** A world in which somebody whom both know is asked to introduce the sender. */
    private Map<String, String> introduced(Deed before, Deed deed) {
        begin();
        ties.join(sender, middleman);
        ties.join(middleman, recipient);
        surface.post(
                to("/members/{handle}/introduction"),
                "via",
                middleman.handle(),
                "toMiddleman",
                "You know the harbour.",
                "reason",
                "OTHER",
                "toTarget",
                "I am looking for a berth.");
        allIsHeard();
        return seenAfter(before, deed);
    }
}
