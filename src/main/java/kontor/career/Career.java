package kontor.career;

import java.util.List;
import java.util.stream.Stream;

/** Where a member has been. Both lists begin with what is current and go back in time. */
public record Career(List<Position> positions, List<Education> education) {

    Stream<Station> stations() {
        return Stream.concat(
                positions.stream().map(Position::station), education.stream().map(Education::station));
    }
}
