package kontor.meeting;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * A meeting as it concerns one member.
 *
 * @param host null where an official meeting has none whom the member may see
 * @param reply what the member answered; null if nothing yet
 * @param hosted whether it is the member's own
 */
public record Invitation(
        Meeting meeting,
        @Nullable MemberCard host,
        @Nullable Reply reply,
        boolean hosted) {

    /** Whether the member hosts it, comes, or may come. */
    public boolean isMine() {
        return hosted || (reply != null && reply.isInterested());
    }
}
