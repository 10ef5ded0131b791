package kontor.career;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import static java.util.stream.Collectors.groupingBy;

/** Makes facts of careers laid side by side: one for each stretch of time together at one place. */
final class SharedStations {

    private static final Comparator<SharedStation> EMPLOYERS_AND_LATEST_FIRST = Comparator.comparing(
                    SharedStation::kind)
            .thenComparing(
                    SharedStation::together,
                    Comparator.nullsLast(Comparator.comparing(Period::from).reversed()))
            .thenComparing(SharedStation::name);

    private SharedStations() {}

    /** What two careers share, the name of each place as the other one writes it. */
    static List<SharedStation> between(Career mine, Career theirs, YearMonth thisMonth) {
        return of(commonStations(mine, theirs), thisMonth);
    }

    static List<SharedStation> of(Stream<CommonStation> pairs, YearMonth thisMonth) {
        return pairs.collect(groupingBy(CommonStation::place)).values().stream()
                .flatMap(all -> atOnePlace(all, thisMonth))
                .sorted(EMPLOYERS_AND_LATEST_FIRST)
                .toList();
    }

    private static Stream<CommonStation> commonStations(Career mine, Career theirs) {
        return mine.stations()
                .flatMap(own ->
                        theirs.stations().filter(own::isAtThePlaceOf).map(other -> new CommonStation(own, other)));
    }

    private static Stream<SharedStation> atOnePlace(List<CommonStation> pairs, YearMonth thisMonth) {
        var place = pairs.get(0).theirs();
        var stretches = joined(pairs.stream()
                .flatMap(pair -> pair.together(thisMonth).stream())
                .toList());
        return stretches.isEmpty()
                ? Stream.of(new SharedStation(place.kind(), place.name(), null))
                : stretches.stream().map(stretch -> new SharedStation(place.kind(), place.name(), stretch));
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
