package kontor.message;

/**
 * The sender of a contact request has answered a question about it. It is told instead of {@link MessageSent}, and not
 * where the request stands declined: there an answer makes no notice (R3). Ids of members.
 */
public record QuestionAnswered(Long senderId, Long askerId) {}
