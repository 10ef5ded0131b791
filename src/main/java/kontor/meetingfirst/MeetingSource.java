package kontor.meetingfirst;

import java.util.Collection;
import java.util.List;

import kontor.member.Member;

/** Knows the meetings at which two members can get to know each other (E1). A module above this one does. */
public interface MeetingSource {

    /** The next meetings that the member will attend, for the member to tick, in their order; one statement. */
    List<MeetingChoice> ahead(Member attendee);

    /**
     * Those of the given meetings that still lie ahead and are not cancelled, in their order; one statement. The
     * attendee ticked them for this reader, so the attendee's setting and the guest list hide nothing here; a block
     * between the reader and a host does (N4).
     */
    List<MeetingChoice> ahead(Member reader, Collection<Long> meetingIds);
}
