package kontor.meeting;

/**
 * What a member answered.
 *
 * @param granted whether a yes has a place; otherwise it waits for one
 */
public record Reply(Answer answer, boolean granted) {

    public boolean isWaiting() {
        return answer == Answer.YES && !granted;
    }

    /** Whether the member comes, or may. */
    public boolean isInterested() {
        return answer != Answer.NO;
    }

    /** The last word of a message's key. */
    public String key() {
        return isWaiting() ? "WAITING" : answer.name();
    }
}
