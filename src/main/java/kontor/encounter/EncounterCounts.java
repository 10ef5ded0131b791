package kontor.encounter;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import kontor.meetingfirst.EncounterSource;
import kontor.member.Member;

import static java.util.stream.Collectors.toMap;

/** How often members have met, for requests that wait until they have met often enough (E1). */
@Component
class EncounterCounts implements EncounterSource {

    private final EncounterRepository encounters;

    EncounterCounts(EncounterRepository encounters) {
        this.encounters = encounters;
    }

    @Override
    public Map<Long, Integer> counts(Member me, Collection<Long> others) {
        return encounters.met(me, others).stream().collect(toMap(Met::otherId, Met::times));
    }
}
