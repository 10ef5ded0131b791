package kontor.message;

/**
 * One member has written to another.
 *
 * @param quiet whether the recipient gets no notice of it (R3)
 */
public record MessageSent(Long senderId, Long recipientId, boolean quiet) {}
