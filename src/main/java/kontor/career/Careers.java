package kontor.career;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.shared.NotFound;

/**
 * The front door to positions and educations. Whatever belongs to somebody else does not exist: {@link NotFound}.
 * Lists begin with what is current and go back in time.
 */
@Service
@Transactional
public class Careers {

    private final PositionRepository positions;
    private final EducationRepository educations;

    private final Clock clock;
    private final ZoneId zone;

    Careers(PositionRepository positions, EducationRepository educations, Clock clock, ZoneId zone) {
        this.positions = positions;
        this.educations = educations;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public List<Position> positionsOf(Member member) {
        return positions.findByMember(member);
    }

    @Transactional(readOnly = true)
    public Position position(Member owner, long number) {
        return positions.findByMemberAndId(owner, number).orElseThrow(NotFound::new);
    }

    public Position addPosition(Member owner, PositionDraft draft) {
        return positions.save(new Position(owner, draft));
    }

    public void changePosition(Member owner, long number, PositionDraft draft) {
        positions.findToChange(owner, number).orElseThrow(NotFound::new).describe(draft);
    }

    public void removePosition(Member owner, long number) {
        positions.delete(positions.findToChange(owner, number).orElseThrow(NotFound::new));
    }

    @Transactional(readOnly = true)
    public List<Education> educationOf(Member member) {
        return educations.findByMember(member);
    }

    @Transactional(readOnly = true)
    public Education education(Member owner, long number) {
        return educations.findByMemberAndId(owner, number).orElseThrow(NotFound::new);
    }

    public Education addEducation(Member owner, EducationDraft draft) {
        return educations.save(new Education(owner, draft));
    }

    public void changeEducation(Member owner, long number, EducationDraft draft) {
        educations.findToChange(owner, number).orElseThrow(NotFound::new).describe(draft);
    }

    public void removeEducation(Member owner, long number) {
        educations.delete(educations.findToChange(owner, number).orElseThrow(NotFound::new));
    }

    /** The employers and schools that I share with each of the others, by their ids; a page at a time (R8). */
    @Transactional(readOnly = true)
    public Map<Long, List<SharedStation>> sharedBetween(Member me, Collection<Long> others) {
        if (others.isEmpty()) return Map.of();

        var pairs = Stream.concat(
                positions.findCommon(me.id(), others).stream(), educations.findCommon(me.id(), others).stream());
        return SharedStations.of(pairs.toList(), YearMonth.now(clock.withZone(zone)));
    }

    /** The employers and schools that I share with one other member. */
    @Transactional(readOnly = true)
    public List<SharedStation> sharedBetween(Member me, Member other) {
        return sharedBetween(me, List.of(other.id())).getOrDefault(other.id(), List.of());
    }
}
