package kontor.meetingfirst;

/** How far two have come who are to meet first (E1): how often they have met, and how often they are to. */
public record MeetingProgress(int met, int wanted) {

    public boolean isReached() {
        return met >= wanted;
    }
}
