package kontor.contact;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class MutualContactsTests {

    @Autowired
    private Contacts contacts;

    @Autowired
    private Ties ties;

    @Autowired
    private Members members;

    private Member anna;
    private Member ben;

    @BeforeEach
    void annaAndBenShowTheirContactsToMembers() {
        anna = join("Anna", "Lindqvist", ContactListVisibility.MEMBERS);
        ben = join("Ben", "Osei", ContactListVisibility.MEMBERS);
    }

    @Test
    void mutualContactsAreThoseWhoseListsAreOpenToMe() {
        var open = join("Olga", "Open", ContactListVisibility.CONTACTS);
        var closed = join("Clara", "Closed", ContactListVisibility.NOBODY);
        List.of(open, closed)
                .forEach(third -> List.of(anna, ben).forEach(one -> {
                    ties.join(third, one);
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
}
