package kontor.suggestion;

import org.junit.jupiter.api.Test;

import kontor.member.ContactListVisibility;

import static org.assertj.core.api.Assertions.assertThat;

/** D5: contacts in common as a reason, where both lists are open. */
class MutualContactSuggestionTests extends AnnaMayKnow {

    @Test
    void contactsOfContactsAreSuggestedByHowManyTheyShare() {
        var carla = cast.basic("Carla", "Voss");
        common("Jonas", ben);
        ties.join(common("Mira", ben), carla);
        common("Rolf", ben);

        assertThat(suggested()).containsExactly(ben.handle(), carla.handle());
        assertThat(bonds()).containsExactly("3 contacts in common: Jonas Common, Mira Common and one more");
        assertThat(bondsOf(anna, carla)).containsExactly("One contact in common: Mira Common");
    }

    @Test
    void aTieThatAClosedListHidesIsNoReason() {
        var jonas = common("Jonas", ben);
        members.showContactListTo(jonas, ContactListVisibility.NOBODY);
        assertThat(suggested()).isEmpty();

        members.showContactListTo(jonas, ContactListVisibility.CONTACTS);
        assertThat(suggested()).containsExactly(ben.handle());

        members.showContactListTo(ben, ContactListVisibility.CONTACTS);
        assertThat(suggested()).isEmpty();
    }

    @Test
    void hiddenTiesAreNotCountedBesideOthers() {
        common("Jonas", ben);
        members.showContactListTo(common("Mira", ben), ContactListVisibility.NOBODY);

        assertThat(bonds()).containsExactly("One contact in common: Jonas Common");
    }
}
