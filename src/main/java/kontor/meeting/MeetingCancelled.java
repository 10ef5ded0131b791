package kontor.meeting;

/** A meeting will not take place. */
public record MeetingCancelled(Long meetingId) {}
