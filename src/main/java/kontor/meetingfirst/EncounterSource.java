package kontor.meetingfirst;

import java.util.Collection;
import java.util.Map;

import kontor.member.Member;

/** Knows how often members have met in person. A module above this one does (E2). */
public interface EncounterSource {

    /** How often I have met each of the others, by member id, in one statement; who is missing was never met. */
    Map<Long, Integer> counts(Member me, Collection<Long> others);
}
