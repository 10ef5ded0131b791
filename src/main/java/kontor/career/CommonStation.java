package kontor.career;

import java.time.YearMonth;
import java.util.Optional;

import kontor.shared.Ascii;

/** One line of my career beside one of somebody else's at the same place. */
record CommonStation(Long other, SharedStation.Kind kind, String name, Period mine, Period theirs) {

    Place place() {
        return new Place(kind, Ascii.fold(name));
    }

    /** The months when both were there; what ends after this month goes on. */
    Optional<Period> together(YearMonth thisMonth) {
        return mine.overlap(theirs).map(period -> period.asOf(thisMonth));
    }

    record Place(SharedStation.Kind kind, String name) {}
}
