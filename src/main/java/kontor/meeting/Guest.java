package kontor.meeting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;

/**
 * Somebody who has answered.
 *
 * @param arrivedAt when the host checked the guest in; null if not (yet)
 */
record Guest(MemberCard person, Reply reply, @Nullable Instant arrivedAt) {

    public boolean hasArrived() {
        return arrivedAt != null;
    }
}
