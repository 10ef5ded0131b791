package kontor.career;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes facts of careers laid side by side: one for each stretch of time together at one place. */
final class SharedStations {

    private static final Comparator<SharedStation> EMPLOYERS_AND_LATEST_FIRST = Comparator.comparing(
                    SharedStation::kind)
            .thenComparing(
                    SharedStation::together,
                    Comparator.nullsLast(Comparator.comparing(Period::from).reversed()))
            .thenComparing(SharedStation::name);

    private SharedStations() {}

    /** The facts by the other member's id. */
    static Map<Long, List<SharedStation>> of(List<CommonStation> pairs, YearMonth thisMonth) {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        CommonStation::other,
                        Collectors.collectingAndThen(Collectors.toList(), all -> withOne(all, thisMonth))));
    }

    private static List<SharedStation> withOne(List<CommonStation> pairs, YearMonth thisMonth) {
        return pairs.stream().collect(Collectors.groupingBy(CommonStation::place)).values().stream()
                .flatMap(all -> atOnePlace(all, thisMonth))
                .sorted(EMPLOYERS_AND_LATEST_FIRST)
                .toList();
    }

    private static Stream<SharedStation> atOnePlace(List<CommonStation> pairs, YearMonth thisMonth) {
        var first = pairs.get(0);
        var stretches = joined(pairs.stream()
                .flatMap(pair -> pair.together(thisMonth).stream())
                .toList());
        return stretches.isEmpty()
                ? Stream.of(new SharedStation(first.kind(), first.name(), null))
                : stretches.stream().map(stretch -> new SharedStation(first.kind(), first.name(), stretch));
    }

    private static List<Period> joined(List<Period> periods) {
        var stretches = new ArrayList<Period>();
        for (var period :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.reaches(period)) stretches.set(stretches.size() - 1, last.joined(period));
            else stretches.add(period);
        }
        return stretches;
    }
}
