package kontor.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import kontor.member.Member;

/** Knows what two members have said about a request: question and answer. A module above this one does (N1). */
public interface DialogueSource {

    /** What I and each of the others have said, by member id, oldest first; for a whole page in one statement. */
    Map<Long, List<Remark>> with(Member me, Collection<Long> others);
}
