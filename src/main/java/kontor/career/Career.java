package kontor.career;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a member has been. Both lists begin with what is current and go back in time. */
public record Career(List<Station> positions, List<Station> education) {

    static Career empty() {
        return new Career(new ArrayList<>(), new ArrayList<>());
    }

    void add(Station station) {
        (station.kind() == SharedStation.Kind.EMPLOYER ? positions : education).add(station);
    }

    Stream<Station> stations() {
        return Stream.concat(positions.stream(), education.stream());
    }
}
