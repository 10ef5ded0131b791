package kontor.member;

import java.util.Optional;

/** What may stand between two members, so that neither finds the other (N4); {@code block} knows of it. */
public interface Barrier {

    /** The member of that handle, unless something stands between the two; in one statement. */
    Optional<Member> findPast(Long viewerId, String handle);
}
