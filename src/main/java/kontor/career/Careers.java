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

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

/**
 * The front door to positions and educations. Whatever belongs to somebody else does not exist: {@link NotFound}.
 * Lists begin with what is current and go back in time.
 */
@Service
@Transactional
public class Careers {

    private final PositionRepository positions;
    private final EducationRepository educations;
    private final StationRepository stations;
    private final Clock clock;
    private final ZoneId zone;

    Careers(
            PositionRepository positions,
            EducationRepository educations,
            StationRepository stations,
            Clock clock,
            ZoneId zone) {
        this.positions = positions;
        this.educations = educations;
        this.stations = stations;
        this.clock = clock;
        this.zone = zone;
    }

    /** A member's career as I see it; with myself I share nothing. */
    @Transactional(readOnly = true)
    public ComparedCareer compare(Member me, Member other) {
        var careers = stations.findAll(List.of(me.id(), other.id()));
        var mine = requireNonNull(careers.get(me.id()));
        var theirs = requireNonNull(careers.get(other.id()));
        return new ComparedCareer(theirs, me.equals(other) ? List.of() : shared(mine, theirs));
    }

    /** The employers and schools that I share with each of the others, by their ids; a page at a time (R8). */
    @Transactional(readOnly = true)
    public Map<Long, List<SharedStation>> sharedBetween(Member me, Collection<Long> others) {
        if (others.isEmpty()) return Map.of();

        var everybody = Stream.concat(Stream.of(me.id()), others.stream()).toList();
        var careers = stations.findCommonWith(me.id(), everybody);
        var mine = requireNonNull(careers.remove(me.id()));
        return careers.entrySet().stream().collect(toMap(Map.Entry::getKey, theirs -> shared(mine, theirs.getValue())));
    }

    private List<SharedStation> shared(Career mine, Career theirs) {
        return SharedStations.between(mine, theirs, YearMonth.now(clock.withZone(zone)));
    }

    @Transactional(readOnly = true)
    public List<Position> positionsOf(Member member) {
        return positions.findByMembers(List.of(member.id()));
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

    /** Removes a position of mine. What is not there is removed already, as a second click finds it. */
    public void removePosition(Member owner, long number) {
        positions.findToChange(owner, number).ifPresent(positions::delete);
    }

    @Transactional(readOnly = true)
    public List<Education> educationOf(Member member) {
        return educations.findByMembers(List.of(member.id()));
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

    /** Removes an education of mine. What is not there is removed already, as a second click finds it. */
    public void removeEducation(Member owner, long number) {
        educations.findToChange(owner, number).ifPresent(educations::delete);
    }
}
