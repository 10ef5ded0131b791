package kontor.message;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kontor.contact.Contacts;
import kontor.contact.MutualContact;
import kontor.contact.Relation;
import kontor.contact.Standing;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.membership.Memberships;
import kontor.membership.Rights;
import kontor.shared.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ConversationPolicyTests {

    private static final Instant HALF_PAST_MIDNIGHT_IN_BERLIN = Instant.parse("2026-11-23T23:30:00Z");
    private static final Instant MIDNIGHT_IN_BERLIN = Instant.parse("2026-11-23T23:00:00Z");

    private static final Exchange NOTHING = new Exchange(false, false, 0, 0);

    private final Member anna = mock();
    private final Member ben = mock();
    private final ConversationRepository conversations = mock();
    private final Contacts contacts = mock();
    private final Memberships memberships = mock();
    private final ConversationPolicy policy = new ConversationPolicy(
            conversations,
            contacts,
            memberships,
            Clock.fixed(HALF_PAST_MIDNIGHT_IN_BERLIN, ZoneOffset.UTC),
            ZoneId.of("Europe/Berlin"));

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        when(memberships.rightsOf(anna)).thenReturn(newConversations(20));
        when(memberships.rightsOf(ben)).thenReturn(newConversations(0));
        exchanged(anna, ben, NOTHING);
        exchanged(ben, anna, NOTHING);
        for (var member : List.of(anna, ben)) {
            when(member.name()).thenReturn("Ben Osei");
            when(member.messagesFrom()).thenReturn(MessagesFrom.EVERYBODY);
        }
    }

    @Test
    void nobodyWritesToOneself() {
        assertThat(policy.mayWrite(anna, anna)).isEqualTo(Verdict.refused("message.refused.self"));
    }

    @Test
    void premiumMayStart() {
        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void basicMayNotStartAndReadsWhatPremiumIs() {
        assertThat(policy.mayWrite(ben, anna)).isEqualTo(Verdict.refusedByPlan("message.refused.plan"));
    }

    @Test
    void basicAnswersWhereTheOtherHasWritten() {
        exchanged(ben, anna, new Exchange(true, true, 2, 0));

        assertThat(policy.mayWrite(ben, anna).isGranted()).isTrue();
    }

    @Test
    void twoMessagesMayBeWrittenBeforeTheFirstAnswerAndNoThird() {
        exchanged(anna, ben, new Exchange(true, false, 1, 0));
        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();

        exchanged(anna, ben, new Exchange(true, false, 2, 0));
        assertThat(policy.mayWrite(anna, ben)).isEqualTo(Verdict.refused("message.refused.unanswered", "Ben Osei"));
    }

    @Test
    void whoAdmitsContactsIsWrittenToByContactsAlone() {
        when(ben.messagesFrom()).thenReturn(MessagesFrom.CONTACTS);
        when(contacts.relation(anna, ben)).thenReturn(new Relation(Standing.NONE, Set.of(), List.of()));
        assertThat(policy.mayWrite(anna, ben)).isEqualTo(Verdict.refused("message.refused.CONTACTS", "Ben Osei"));

        when(contacts.relation(anna, ben)).thenReturn(new Relation(Standing.CONTACT, Set.of(), List.of()));
        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void contactsOfContactsAreThoseWhoSeeAMutualContact() {
        when(ben.messagesFrom()).thenReturn(MessagesFrom.CONTACTS_OF_CONTACTS);
        when(contacts.relation(anna, ben)).thenReturn(new Relation(Standing.NONE, Set.of(), List.of()));
        assertThat(policy.mayWrite(anna, ben).key()).isEqualTo("message.refused.CONTACTS_OF_CONTACTS");

        var jonas = new MutualContact(2L, "jonas-petersen", "Jonas Petersen");
        when(contacts.relation(anna, ben)).thenReturn(new Relation(Standing.NONE, Set.of(), List.of(jonas)));
        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void whomTheOtherHasWrittenToMayAnswerWhateverIsAdmitted() {
        when(ben.messagesFrom()).thenReturn(MessagesFrom.CONTACTS);
        exchanged(anna, ben, new Exchange(true, true, 5, 0));

        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void theLastOfTheDayIsGranted() {
        exchanged(anna, ben, new Exchange(false, false, 0, 19));

        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void noMoreAreStartedThanThePlanIncludesFromMidnightInTheSitesZone() {
        exchanged(anna, ben, new Exchange(false, false, 0, 20));

        assertThat(policy.mayWrite(anna, ben)).isEqualTo(Verdict.refused("message.refused.daily", 20));
    }

    @Test
    void aUsedUpDayStopsNoConversationThatThereIs() {
        exchanged(anna, ben, new Exchange(true, false, 1, 20));

        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    private void exchanged(Member writer, Member reader, Exchange exchange) {
        when(conversations.between(writer, reader, MIDNIGHT_IN_BERLIN, HALF_PAST_MIDNIGHT_IN_BERLIN))
                .thenReturn(exchange);
    }

    private static Rights newConversations(int aDay) {
        return new Rights(0, aDay, 0, false, false, false, false);
    }
}
