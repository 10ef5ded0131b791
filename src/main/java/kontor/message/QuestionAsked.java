package kontor.message;

/**
 * The recipient of a contact request has asked its sender something before deciding. It is told instead of
 * {@link MessageSent}; ids of members.
 */
public record QuestionAsked(Long askerId, Long senderId) {}
