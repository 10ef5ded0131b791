package kontor.message;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.membership.Rights;
import kontor.shared.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class ConversationPolicyTests {

    private static final Instant HALF_PAST_MIDNIGHT_IN_BERLIN = Instant.parse("2026-11-23T23:30:00Z");
    private static final Instant MIDNIGHT_IN_BERLIN = Instant.parse("2026-11-23T23:00:00Z");

    private final Member anna = mock();
    private final Member ben = mock();
    private final ConversationRepository conversations = mock();
    private final Memberships memberships = mock();
    private final ConversationPolicy policy = new ConversationPolicy(
            conversations,
            memberships,
            Clock.fixed(HALF_PAST_MIDNIGHT_IN_BERLIN, ZoneOffset.UTC),
            ZoneId.of("Europe/Berlin"));

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        when(memberships.rightsOf(anna)).thenReturn(newConversations(20));
        when(memberships.rightsOf(ben)).thenReturn(newConversations(0));
        when(conversations.findBetween(any(), any())).thenReturn(Optional.empty());
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
    void basicGoesOnInAConversation() {
        when(conversations.findBetween(ben, anna)).thenReturn(Optional.of(1L));

        assertThat(policy.mayWrite(ben, anna).isGranted()).isTrue();
    }

    @Test
    void theLastOfTheDayIsGranted() {
        when(conversations.countStarted(anna, MIDNIGHT_IN_BERLIN)).thenReturn(19);

        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    @Test
    void noMoreAreStartedThanThePlanIncludesFromMidnightInTheSitesZone() {
        when(conversations.countStarted(anna, MIDNIGHT_IN_BERLIN)).thenReturn(20);

        assertThat(policy.mayWrite(anna, ben)).isEqualTo(Verdict.refused("message.refused.daily", 20));
    }

    @Test
    void aUsedUpDayStopsNoConversationThatThereIs() {
        when(conversations.countStarted(anna, MIDNIGHT_IN_BERLIN)).thenReturn(20);
        when(conversations.findBetween(anna, ben)).thenReturn(Optional.of(1L));

        assertThat(policy.mayWrite(anna, ben).isGranted()).isTrue();
    }

    private static Rights newConversations(int aDay) {
        return new Rights(0, aDay, 0, false, false, false, false);
    }
}
