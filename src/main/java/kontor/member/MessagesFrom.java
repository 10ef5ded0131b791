package kontor.member;

/** Who may start a conversation with a member (N3). Answering is free for everybody (N1). */
public enum MessagesFrom {
    EVERYBODY,
    CONTACTS_OF_CONTACTS,
    CONTACTS
}
