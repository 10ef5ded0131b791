package kontor.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.career.Careers;
import kontor.career.SharedStation;
import kontor.member.Member;
import kontor.request.Fact;
import kontor.request.FactSource;
import kontor.shared.Message;

import static java.util.stream.Collectors.toMap;

/** Employers and schools where both have been, with the years (R8). */
@Component
@Order(1)
class SharedStationFacts implements FactSource {

    private final Careers careers;

    SharedStationFacts(Careers careers) {
        this.careers = careers;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        return careers.sharedBetween(me, others).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> facts(entry.getValue())));
    }

    private static List<Fact> facts(List<SharedStation> stations) {
        return stations.stream()
                .map(station -> new Fact(
                        station.kind() == SharedStation.Kind.SCHOOL ? "mortarboard" : "briefcase",
                        Message.of("fact.both", station.name()),
                        List.of(station.when())))
                .toList();
    }
}
