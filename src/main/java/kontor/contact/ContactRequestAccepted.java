package kontor.contact;

/** A request has been accepted, or has crossed with another; ids of members. */
public record ContactRequestAccepted(Long senderId, Long recipientId) {}
