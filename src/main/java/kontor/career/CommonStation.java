package kontor.career;

import java.time.YearMonth;
import java.util.Optional;

/** One station of my career beside one of somebody else's at the same place. */
record CommonStation(Station mine, Station theirs) {

    /** The months when both were there; what ends after this month goes on. */
    Optional<Period> together(YearMonth thisMonth) {
        return mine.period().overlap(theirs.period()).map(period -> period.asOf(thisMonth));
    }

    /** The other's place, by what tells it from others. */
    Place place() {
        return new Place(theirs.kind(), theirs.foldedName());
    }

    record Place(SharedStation.Kind kind, String foldedName) {}
}
