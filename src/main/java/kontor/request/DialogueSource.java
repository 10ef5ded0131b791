package kontor.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import kontor.member.Member;

/** Knows what two members have said about a request: question and answer. A module above this one does (N1). */
public interface DialogueSource {

    /** What has been said about each of my requests, by the request's id, oldest first; for a page in one statement. */
    Map<Long, List<Remark>> about(Member me, Collection<Long> requests);

    /** The same for one request of the two, whose page I open: what is shown there is not new any more. */
    List<Remark> open(Member me, Member other, Long request);
}
