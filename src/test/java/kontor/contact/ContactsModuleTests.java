package kontor.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.contact.ContactRequest.State;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.shared.NotFound;
import kontor.shared.Refused;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ModuleTest(extraIncludes = "shared")
class ContactsModuleTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @Autowired
    private Contacts contacts;

    @Autowired
    private Requests requests;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member ben;

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        anna = join("Anna", "Lindqvist", ContactListVisibility.MEMBERS);
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        ben = join("Ben", "Osei", ContactListVisibility.MEMBERS);
    }

    @Test
    void anAcceptedRequestMakesAContactOnBothSides() {
        contacts.request(ben, anna, DRAFT);

        assertThat(contacts.accept(anna, ben)).isTrue();

        assertThat(contacts.between(anna, ben)).isEqualTo(Standing.CONTACT);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void aDeclinedRequestGoesOnWaitingForItsSender() {
        contacts.request(ben, anna, DRAFT);
        var before = requests.sent(ben, anna);

        assertThat(contacts.decline(anna, ben)).isTrue();

        assertThat(requests.sent(ben, anna))
                .usingRecursiveComparison()
                .ignoringFields("recipient")
                .isEqualTo(before);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
        assertThat(contacts.mayAsk(ben, anna).key()).isEqualTo("contact.refused.waiting");
    }

    @Test
    void aDeclinedRequestStandsUnderDeclinedAndCanStillBeAccepted() {
        contacts.request(ben, anna, DRAFT);
        contacts.decline(anna, ben);

        assertThat(requests.received(anna, false, Sent.before(null)).items()).isEmpty();
        assertThat(requests.received(anna, true, Sent.before(null)).items())
                .singleElement()
                .satisfies(request -> assertThat(request.sender()).isEqualTo(ben));
        assertThat(contacts.countUnanswered(anna)).isZero();
        assertThat(contacts.accept(anna, ben)).isTrue();
    }

    @Test
    void crossingRequestsMakeAContactAlsoAfterADecline() {
        contacts.request(ben, anna, DRAFT);
        contacts.decline(anna, ben);

        contacts.request(anna, ben, DRAFT);

        assertThat(contacts.between(anna, ben)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void sendingTheSameFiftyTimesAtOnceSendsItOnce() throws Exception {
        atOnce(50, () -> contacts.request(ben, anna, DRAFT));

        assertThat(rows()).isOne();
    }

    @Test
    void requestsThatCrossAtOnceEndAsAContact() throws Exception {
        atOnce(2, () -> contacts.request(ben, anna, DRAFT), () -> contacts.request(anna, ben, DRAFT));

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
    }

    @Test
    void ofAcceptAndDeclineAtOnceOneHolds() throws Exception {
        contacts.request(ben, anna, DRAFT);

        atOnce(2, () -> contacts.accept(anna, ben), () -> contacts.decline(anna, ben));

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.CONTACT);
        assertThat(contacts.decline(anna, ben)).isFalse();
        assertThat(requests.received(anna, ben).declined()).isFalse();
    }

    @Test
    void aLateAcceptanceOfAWithdrawnRequestChangesNothing() {
        contacts.request(ben, anna, DRAFT);
        contacts.withdraw(ben, anna);

        assertThat(contacts.accept(anna, ben)).isFalse();
        assertThat(requests.sent(ben, anna).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoWithdrewWithinTheHourMayAskAgainAtOnce() {
        contacts.request(ben, anna, DRAFT);
        contacts.withdraw(ben, anna);

        contacts.request(ben, anna, DRAFT);

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    @Test
    void whoWithdrewLaterWaits21Days() {
        contacts.request(ben, anna, DRAFT);
        shift(Duration.ofHours(2));
        contacts.withdraw(ben, anna);

        assertThat(contacts.mayAsk(ben, anna).key()).isEqualTo("contact.refused.pause");
        shift(Duration.ofDays(22));
        assertThat(contacts.mayAsk(ben, anna).isGranted()).isTrue();
    }

    @Test
    void anExpiredRequestMakesRoomAfter30Days() {
        contacts.request(ben, anna, DRAFT);
        shift(Duration.ofDays(91));

        assertThat(requests.sent(ben, anna).state()).isEqualTo(State.EXPIRED);
        assertThat(contacts.accept(anna, ben)).isFalse();
        assertThat(contacts.mayAsk(ben, anna).key()).isEqualTo("contact.refused.pause");

        shift(Duration.ofDays(31));
        contacts.request(ben, anna, DRAFT);
        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    @Test
    void whoeverRemovedAContactMayBeAskedAgainAtOnce() {
        contacts.request(ben, anna, DRAFT);
        contacts.accept(anna, ben);
        contacts.remove(anna, ben, false);

        contacts.request(ben, anna, DRAFT);

        assertThat(contacts.between(ben, anna)).isEqualTo(Standing.ASKED);
    }

    @Test
    void atMostFiftyRequestsOfABasicMemberWaitAndDeclinedOnesCount() {
        IntStream.range(0, 50).forEach(number -> {
            var other = join("Other", "Nr" + number, ContactListVisibility.MEMBERS);
            contacts.request(ben, other, DRAFT);
            if (number == 0) contacts.decline(other, ben);
        });

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> contacts.request(ben, anna, DRAFT))
                .satisfies(
                        refused -> assertThat(refused.verdict().planDecides()).isTrue());
    }

    @Test
    void nobodyAsksOneself() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> contacts.request(ben, ben, DRAFT));
    }

    @Test
    void whatWasNeverAskedCannotBeAccepted() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contacts.accept(ben, anna));
    }

    @Test
    void postgresRefusesASecondWaitingRequestOfAPair() {
        contacts.request(ben, anna, DRAFT);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at)
                        values (:anna, :ben, 'MET', 'hello', now(), now() + interval '1 day')""")
                        .param("anna", anna.id())
                        .param("ben", ben.id())
                        .update());
    }

    @Test
    void mutualContactsAreThoseWhoseListsAreOpenToMe() {
        var open = join("Olga", "Open", ContactListVisibility.CONTACTS);
        var closed = join("Clara", "Closed", ContactListVisibility.NOBODY);
        List.of(open, closed)
                .forEach(third -> List.of(anna, ben).forEach(one -> {
                    contacts.request(third, one, DRAFT);
                    contacts.accept(one, third);
                }));

        assertThat(contacts.relation(anna, ben).mutual())
                .extracting(MutualContact::name)
                .containsExactly("Olga Open");

        members.showContactListTo(ben, ContactListVisibility.NOBODY);
        assertThat(contacts.relation(anna, ben).mutual()).isEmpty();
    }

    private Member join(String first, String last, ContactListVisibility contactList) {
        return members.join(new PersonName(first, last), contactList, Locale.ENGLISH);
    }

    private long rows() {
        return jdbc.sql("select count(*) from contact_request where sender_id = :ben")
                .param("ben", ben.id())
                .query(Long.class)
                .single();
    }

    /** Moves all that happened between the two into the past. */
    private void shift(Duration ago) {
        jdbc.sql("""
                        update contact_request set sent_at = sent_at - :seconds * interval '1 second',
                            expires_at = expires_at - :seconds * interval '1 second',
                            closed_at = closed_at - :seconds * interval '1 second'
                        where sender_id = :ben""").param("seconds", ago.toSeconds()).param("ben", ben.id()).update();
    }

    private static void atOnce(int times, Runnable... actions) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> actions[number % actions.length])
                    .<Callable<Object>>map(Executors::callable)
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdown();
        }
    }
}
