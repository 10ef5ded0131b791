package kontor.suggestion;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;
import kontor.request.ContactRequests;

import static java.time.ZoneOffset.UTC;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is never suggested, or not for now (N4, R3). */
class LeftOutTests extends AnnaMayKnow {

    @Autowired
    private ContactRequests requests;

    @Test
    void contactsAndWhoeverHidesOrIsSuspendedOrBlockedAreNever() {
        List.of("Contact", "Hidden", "Suspended", "Blocked", "Blocker")
                .forEach(name -> work(cast.basic("Somebody", name), "2014-02", null));
        assertThat(suggested()).hasSize(5);

        ties.join(anna, one("contact"));
        members.protect(
                one("hidden"), new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.EVERYBODY, false, false));
        members.suspend(one("suspended"));
        contacts.block(anna, one("blocked"));
        contacts.block(one("blocker"), anna);

        assertThat(suggested()).isEmpty();
    }

    /** The list is the same whatever the recipient did with the request (R3). */
    @Test
    void whoWasAskedWithinAYearIsLeftOutWhateverCameOfIt() {
        work(ben, "2014-02", null);
        ties.ask(anna, ben);
        assertThat(suggested()).isEmpty();

        requests.decline(ben, anna);
        assertThat(suggested()).isEmpty();

        requests.withdraw(anna, ben);
        assertThat(suggested()).isEmpty();

        askedBefore(Duration.ofDays(364));
        assertThat(suggested()).isEmpty();

        askedBefore(Duration.ofDays(366));
        assertThat(suggested()).containsExactly(ben.handle());
    }

    @Test
    void whoseRequestWaitsHereIsLeftOut() {
        work(ben, "2014-02", null);
        ties.ask(ben, anna);
        assertThat(suggested()).isEmpty();

        requests.withdraw(ben, anna);
        assertThat(suggested()).containsExactly(ben.handle());
    }

    @Test
    void whoIsDismissedStaysAwayUntilRestored() {
        work(ben, "2014-02", null);
        suggestions.dismiss(anna, ben);
        suggestions.dismiss(anna, ben);

        assertThat(suggested()).isEmpty();
        assertThat(suggestions.many(ben)).as("the other one sees no difference").hasSize(1);
        assertThat(suggestions.dismissed(anna, null).items()).hasSize(1);

        suggestions.restore(anna, ben);
        assertThat(suggested()).containsExactly(ben.handle());
    }

    private void askedBefore(Duration time) {
        jdbc.sql("update contact_request set sent_at = :then where sender_id = :anna")
                .param("then", clock.instant().minus(time).atOffset(UTC))
                .param("anna", anna.id())
                .update();
    }

    /** The one of that name among those who are suggested. */
    private Member one(String lastName) {
        return suggestions.many(anna).stream()
                .filter(it -> it.person().lastName().toLowerCase(ENGLISH).equals(lastName))
                .findFirst()
                .flatMap(it -> members.find(it.person().id()))
                .orElseThrow();
    }
}
