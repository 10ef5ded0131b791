package kontor.contact;

/** A request has been sent; ids of members. */
public record ContactRequestSent(Long senderId, Long recipientId) {}
