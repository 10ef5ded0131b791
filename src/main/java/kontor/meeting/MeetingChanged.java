package kontor.meeting;

/** A meeting has another time or place than those who answered were told. */
public record MeetingChanged(Long meetingId) {}
