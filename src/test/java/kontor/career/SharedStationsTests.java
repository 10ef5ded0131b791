package kontor.career;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kontor.career.SharedStation.Kind;
import kontor.shared.Ascii;
import kontor.shared.Message;

import static kontor.career.PeriodTests.period;
import static kontor.career.SharedStation.Kind.EMPLOYER;
import static kontor.career.SharedStation.Kind.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

class SharedStationsTests {

    private static final YearMonth NOW = YearMonth.parse("2026-11");

    @Test
    void tellTheYearsWhenBothWereThere() {
        assertThat(with(at("Reederei Brandt", period("2014-01", "2019-06"), period("2016-03", null))))
                .extracting(SharedStation::when)
                .containsExactly(Message.of("career.shared.years", "2016", "2019"));
    }

    @Test
    void tellAYearOnce() {
        assertThat(with(at("Reederei Brandt", period("2016-01", "2016-12"), period("2016-03", null))))
                .extracting(SharedStation::when)
                .containsExactly(Message.of("career.shared.year", "2016"));
    }

    @Test
    void tellSinceWhenWhereBothStillAre() {
        assertThat(with(at("Reederei Brandt", period("2014-01", null), period("2016-03", "2030-01"))))
                .extracting(SharedStation::when)
                .containsExactly(Message.of("career.shared.since", "2016"));
    }

    @Test
    void tellWhereTheTwoMissedEachOther() {
        assertThat(with(at("Reederei Brandt", period("2010-01", "2012-01"), period("2016-03", null))))
                .containsExactly(new SharedStation(EMPLOYER, "Reederei Brandt", null));
    }

    @Test
    void joinPositionsThatFollowOneAnother() {
        var theirs = period("2012-01", null);

        assertThat(with(
                        at("Reederei Brandt", period("2016-05", "2019-06"), theirs),
                        at("Reederei Brandt", period("2014-01", "2016-04"), theirs)))
                .containsExactly(new SharedStation(EMPLOYER, "Reederei Brandt", period("2014-01", "2019-06")));
    }

    @Test
    void keepStretchesApartThatHaveYearsBetweenThem() {
        var theirs = period("2008-01", null);

        assertThat(with(
                        at("Reederei Brandt", period("2010-01", "2011-01"), theirs),
                        at("Reederei Brandt", period("2018-01", "2019-01"), theirs)))
                .extracting(SharedStation::together)
                .containsExactly(period("2018-01", "2019-01"), period("2010-01", "2011-01"));
    }

    @Test
    void doNotMindAMissWhereTheTwoMetAnotherTime() {
        assertThat(with(
                        at("Reederei Brandt", period("2010-01", "2011-01"), period("2018-01", null)),
                        at("Reederei Brandt", period("2019-01", null), period("2018-01", null))))
                .containsExactly(new SharedStation(EMPLOYER, "Reederei Brandt", period("2019-01", null)));
    }

    @Test
    void areOnePlaceHoweverItsNameIsWritten() {
        assertThat(with(
                        at("Müller & Söhne", period("2014-01", "2016-01"), period("2014-01", null)),
                        at("MUELLER & Soehne", period("2016-02", "2018-01"), period("2014-01", null))))
                .containsExactly(new SharedStation(EMPLOYER, "Müller & Söhne", period("2014-01", "2018-01")));
    }

    @Test
    void nameEmployersBeforeSchoolsAndTheLatestFirst() {
        var ever = period("2000-01", null);

        assertThat(with(
                        pair(SCHOOL, "Hochschule Bremerhaven", ever, ever),
                        at("Reederei Brandt", period("2014-01", "2016-01"), ever),
                        at("Nordhafen Logistik", period("2019-01", null), ever)))
                .extracting(SharedStation::name)
                .containsExactly("Nordhafen Logistik", "Reederei Brandt", "Hochschule Bremerhaven");
    }

    private static List<SharedStation> with(CommonStation... pairs) {
        return SharedStations.of(Stream.of(pairs), NOW);
    }

    private static CommonStation at(String company, Period mine, Period theirs) {
        return pair(EMPLOYER, company, mine, theirs);
    }

    private static CommonStation pair(Kind kind, String name, Period mine, Period theirs) {
        return new CommonStation(station(kind, name, mine), station(kind, name, theirs));
    }

    private static Station station(Kind kind, String name, Period period) {
        return new Station(kind, name, Ascii.fold(name), period, "", "");
    }
}
