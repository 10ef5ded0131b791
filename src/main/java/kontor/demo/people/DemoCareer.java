package kontor.demo.people;

import java.util.List;
import java.util.Optional;

/** Where somebody has worked and learnt, the latest first. */
public record DemoCareer(List<DemoPosition> positions, List<DemoEducation> education) {

    /** A company at which both work today. */
    public Optional<String> companyWith(DemoCareer other) {
        return positions.stream()
                .filter(DemoPosition::isCurrent)
                .filter(mine -> other.positions.stream().anyMatch(its -> its.isCurrent() && its.overlaps(mine)))
                .map(DemoPosition::company)
                .findFirst();
    }

    /** A company at which both worked in the same months. */
    public Optional<String> formerCompanyWith(DemoCareer other) {
        return positions.stream()
                .filter(mine -> other.positions.stream().anyMatch(mine::overlaps))
                .map(DemoPosition::company)
                .findFirst();
    }

    /** A school to which both went, whenever. */
    public Optional<String> schoolWith(DemoCareer other) {
        return education.stream()
                .map(DemoEducation::school)
                .filter(school ->
                        other.education.stream().anyMatch(its -> its.school().equals(school)))
                .findFirst();
    }
}
