package kontor.contact;

/** A recipient has answered with meeting first (E1), for both to see; ids of members. */
public record MeetingFirstAsked(Long recipientId, Long senderId) {}
