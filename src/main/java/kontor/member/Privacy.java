package kontor.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who may what of a member.
 *
 * @param contactList who may see the contact list (D5)
 * @param messagesFrom who may start a conversation (N3)
 * @param readMarks whether the member shows what is read, and sees it of others who show it (N3)
 * @param searchable whether the directory, searches and suggestions show the member
 */
@Embeddable
public record Privacy(
        @Enumerated(EnumType.STRING) ContactListVisibility contactList,
        @Enumerated(EnumType.STRING) MessagesFrom messagesFrom,
        boolean readMarks,
        boolean searchable) {

    /** What holds for somebody who joins. */
    static Privacy of(ContactListVisibility contactList) {
        return new Privacy(contactList, MessagesFrom.EVERYBODY, false, true);
    }

    Privacy showingContactListTo(ContactListVisibility visibility) {
        return new Privacy(visibility, messagesFrom, readMarks, searchable);
    }
}
