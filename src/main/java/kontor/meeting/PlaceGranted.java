package kontor.meeting;

/** Somebody on the waiting list has a place now. */
public record PlaceGranted(Long meetingId, Long memberId) {}
