package kontor.request;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import kontor.contact.Standing;
import kontor.request.ContactRequest.State;
import kontor.shared.NotFound;
import kontor.shared.Refused;

import static kontor.testing.AtOnce.atOnce;
import static kontor.testing.Ties.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Requests, and all answers to them. */
class ContactRequestsModuleTests extends BenMayAskAnna {

    @Test
    void anAcceptedRequestMakesAContactOnBothSides() {
        requests.send(ben, anna, DRAFT);

        assertThat(requests.accept(anna, ben)).isTrue();

        assertThat(contacts.between(anna, ben)).isEqualTo(Standing.CONTACT);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void aDeclinedRequestGoesOnWaitingForItsSender() {
        requests.send(ben, anna, DRAFT);
        var before = pages.sent(ben, anna);

        assertThat(requests.decline(anna, ben)).isTrue();

        assertThat(pages.sent(ben, anna))
                .usingRecursiveComparison()
                .ignoringFields("recipient")
                .isEqualTo(before);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
        assertThat(requests.mayAsk(ben, anna).key()).isEqualTo("request.refused.waiting");
    }

    @Test
    void aDeclinedRequestStandsUnderDeclinedAndCanStillBeAccepted() {
        requests.send(ben, anna, DRAFT);
        requests.decline(anna, ben);

        assertThat(pages.received(anna, false, Sent.before(null)).items()).isEmpty();
        assertThat(pages.received(anna, true, Sent.before(null)).items())
                .singleElement()
                .satisfies(request -> assertThat(request.sender().id()).isEqualTo(ben.id()));
        assertThat(requests.countUnanswered(anna)).isZero();
        assertThat(requests.accept(anna, ben)).isTrue();
    }

    @Test
    void crossingRequestsMakeAContactAlsoAfterADecline() {
        requests.send(ben, anna, DRAFT);
        requests.decline(anna, ben);

        requests.send(anna, ben, DRAFT);

        assertThat(contacts.between(anna, ben)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void sendingTheSameFiftyTimesAtOnceSendsItOnce() throws Exception {
        atOnce(50, () -> requests.send(ben, anna, DRAFT));

        assertThat(rows()).isOne();
    }

    @Test
    void requestsThatCrossAtOnceEndAsAContact() throws Exception {
        atOnce(2, () -> requests.send(ben, anna, DRAFT), () -> requests.send(anna, ben, DRAFT));

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void ofAcceptAndDeclineAtOnceOneHolds() throws Exception {
        requests.send(ben, anna, DRAFT);

        atOnce(2, () -> requests.accept(anna, ben), () -> requests.decline(anna, ben));

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
        assertThat(requests.decline(anna, ben)).isFalse();
        assertThat(pages.received(anna, ben).declined()).isFalse();
    }

    @Test
    void aLateAcceptanceOfAWithdrawnRequestChangesNothing() {
        requests.send(ben, anna, DRAFT);
        requests.withdraw(ben, anna);

        assertThat(requests.accept(anna, ben)).isFalse();
        assertThat(pages.sent(ben, anna).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void atMostFiftyRequestsOfABasicMemberWaitAndDeclinedOnesCount() {
        IntStream.range(0, 50).forEach(number -> {
            var other = join("Other", "Nr" + number);
            requests.send(ben, other, DRAFT);
            if (number == 0) requests.decline(other, ben);
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> requests.send(ben, anna, DRAFT))
                .satisfies(
                        refused -> assertThat(refused.verdict().planDecides()).isTrue());
    }

    @Test
    void nobodyAsksOneself() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> requests.send(ben, ben, DRAFT));
    }

    @Test
    void whatWasNeverAskedCannotBeAccepted() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> requests.accept(ben, anna));
    }

    @Test
    void postgresRefusesASecondWaitingRequestOfAPair() {
        requests.send(ben, anna, DRAFT);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at)
                        values (:anna, :ben, 'MET', 'hello', now(), now() + interval '1 day')""")
                        .param("anna", anna.id())
                        .param("ben", ben.id())
                        .update());
    }

    private long rows() {
        return jdbc.sql("select count(*) from contact_request where sender_id = :ben")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
    }
}
