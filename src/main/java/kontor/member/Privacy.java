package kontor.member;

/**
 * Who may what of a member.
 *
 * @param contactList who may see the contact list (D5)
 * @param messagesFrom who may start a conversation (N3)
 * @param readMarks whether the member shows what is read, and sees it of others who show it (N3)
 * @param searchable whether the directory, searches and suggestions show the member
 */
public record Privacy(
        ContactListVisibility contactList, MessagesFrom messagesFrom, boolean readMarks, boolean searchable) {}
