package kontor.message;

/**
 * What has been written between two members, as one of them sees it who wants to write.
 *
 * @param begun whether there is a conversation
 * @param answered whether the other has written in it, or asked the writer to become contacts
 * @param written how many messages in it are the writer's own
 * @param startedToday how many conversations, with whomever, the writer has started today
 */
record Exchange(boolean begun, boolean answered, int written, int startedToday) {}
