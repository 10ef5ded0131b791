package kontor.session;

import java.io.Serializable;
import java.security.Principal;

/** Who is signed in, as the session keeps it: the member's id, and nothing that could change. */
record SignedIn(Long memberId) implements Principal, Serializable {

    /** The name under which Spring Session finds all sessions of a member. */
    @Override
    public String getName() {
        return memberId.toString();
    }
}
