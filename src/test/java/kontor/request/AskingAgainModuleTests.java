package kontor.request;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kontor.contact.Standing;
import kontor.request.ContactRequest.State;

import static java.time.temporal.ChronoUnit.MINUTES;
import static kontor.testing.Ties.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** When a request that has ended makes room for another. */
class AskingAgainModuleTests extends BenMayAskAnna {

    @Test
    void whoMightWithdrawIsToldFromWhenAskingAgainIsPossible() {
        requests.send(ben, anna, DRAFT);
        assertThat(pages.sent(ben, anna).askAgainIfWithdrawn()).isNull();

        shift(Duration.ofHours(2));

        var announced = pages.sent(ben, anna).askAgainIfWithdrawn();
        requests.withdraw(ben, anna);
        assertThat(announced).isCloseTo(pages.sent(ben, anna).askAgainFrom().orElseThrow(), within(1, MINUTES));
    }

    @Test
    void whoWithdrewWithinTheHourMayAskAgainAtOnce() {
        requests.send(ben, anna, DRAFT);
        requests.withdraw(ben, anna);

        requests.send(ben, anna, DRAFT);

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    @Test
    void whoWithdrewLaterWaits21Days() {
        requests.send(ben, anna, DRAFT);
        shift(Duration.ofHours(2));
        requests.withdraw(ben, anna);

        assertThat(requests.mayAsk(ben, anna).key()).isEqualTo("request.refused.pause");
        shift(Duration.ofDays(22));
        assertThat(requests.mayAsk(ben, anna).isGranted()).isTrue();
    }

    @Test
    void anExpiredRequestMakesRoomAfter30Days() {
        requests.send(ben, anna, DRAFT);
        shift(Duration.ofDays(91));

        assertThat(pages.sent(ben, anna).state()).isEqualTo(State.EXPIRED);
        assertThat(requests.accept(anna, ben)).isFalse();
        assertThat(requests.mayAsk(ben, anna).key()).isEqualTo("request.refused.pause");

        shift(Duration.ofDays(31));
        requests.send(ben, anna, DRAFT);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    @Test
    void whoeverRemovedAContactMayBeAskedAgainAtOnce() {
        requests.send(ben, anna, DRAFT);
        requests.accept(anna, ben);
        contacts.remove(anna, ben, false);

        requests.send(ben, anna, DRAFT);

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    /** Moves all that happened between the two into the past. */
    private void shift(Duration ago) {
        jdbc.sql("""
                        update contact_request set sent_at = sent_at - :seconds * interval '1 second',
                            expires_at = expires_at - :seconds * interval '1 second',
                            closed_at = closed_at - :seconds * interval '1 second'
                        where sender_id = :ben""").param("seconds", ago.toSeconds()).param("ben", ben.id()).update();
    }
}
