package kontor.career;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.SharedStation.Kind;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.shared.NotFound;
import kontor.testing.ModuleTest;

import static kontor.career.PeriodTests.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ModuleTest(extraIncludes = "member")
class CareersModuleTests {

    @Autowired
    private Careers careers;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member ben;

    @BeforeEach
    void join() {
        anna = join("Anna", "Lindqvist");
        ben = join("Ben", "Osei");
    }

    @Test
    void beginWithWhatIsCurrentAndGoBackInTime() {
        work(anna, "Reederei Brandt", period("2014-01", "2019-03"));
        work(anna, "Speicherstadtverein", period("2012-01", null));
        work(anna, "Hafenamt", period("2010-01", "2013-12"));
        work(anna, "Nordhafen Logistik", period("2019-04", null));

        assertThat(careers.positionsOf(anna))
                .extracting(Position::company)
                .containsExactly("Nordhafen Logistik", "Speicherstadtverein", "Reederei Brandt", "Hafenamt");
    }

    @Test
    void keepWhatIsChanged() {
        var number = work(anna, "Reederei Brandt", period("2014-01", null));

        careers.changePosition(anna, number, new PositionDraft("Head", "Brandt", "Kiel", period("2014-02", "2020-01")));

        var position = careers.position(anna, number);
        assertThat(position.title()).isEqualTo("Head");
        assertThat(position.company()).isEqualTo("Brandt");
        assertThat(position.location()).isEqualTo("Kiel");
        assertThat(position.period()).isEqualTo(period("2014-02", "2020-01"));
    }

    @Test
    void knowNothingOfSomebodyElsesPosition() {
        var number = work(anna, "Reederei Brandt", period("2014-01", null));
        var draft = new PositionDraft("Thief", "Elsewhere", "", period("2014-01", null));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> careers.position(ben, number));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> careers.changePosition(ben, number, draft));
        careers.removePosition(ben, number);
        assertThat(careers.position(anna, number).company()).isEqualTo("Reederei Brandt");
    }

    @Test
    void knowNothingOfSomebodyElsesEducation() {
        var number = learn(anna, "Hochschule Bremerhaven", period("2008-10", "2012-03"));
        var draft = new EducationDraft("Elsewhere", "", "", period("2014-01", null));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> careers.education(ben, number));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> careers.changeEducation(ben, number, draft));
        careers.removeEducation(ben, number);
        assertThat(careers.education(anna, number).school()).isEqualTo("Hochschule Bremerhaven");
    }

    @Test
    void forgetWhatIsRemoved() {
        var number = learn(anna, "Hochschule Bremerhaven", period("2008-10", "2012-03"));

        careers.removeEducation(anna, number);

        assertThat(careers.educationOf(anna)).isEmpty();
        assertThatNoException().isThrownBy(() -> careers.removeEducation(anna, number));
    }

    @Test
    void findWhatTwoMembersShareForAWholePage() {
        var carla = join("Carla", "Nowak");
        work(ben, "Müller & Söhne", period("2014-01", "2019-03"));
        learn(ben, "Hochschule Bremerhaven", period("2008-10", "2012-03"));
        work(anna, "mueller & soehne", period("2016-01", null));
        learn(anna, "HOCHSCHULE Bremerhaven", period("2013-10", "2015-03"));
        work(carla, "Hafenamt", period("2014-01", null));

        var shared = careers.sharedBetween(ben, List.of(anna.id(), carla.id()));

        assertThat(shared.get(carla.id())).isEmpty();
        assertThat(shared.get(anna.id()))
                .containsExactly(
                        new SharedStation(Kind.EMPLOYER, "mueller & soehne", period("2016-01", "2019-03")),
                        new SharedStation(Kind.SCHOOL, "HOCHSCHULE Bremerhaven", null));
        assertThat(careers.compare(ben, carla).shared()).isEmpty();
    }

    @Test
    void shareNothingWithOneself() {
        work(ben, "Müller & Söhne", period("2014-01", "2019-03"));

        assertThat(careers.compare(ben, ben).shared()).isEmpty();
    }

    @Test
    void cannotEndBeforeTheyStartInTheDatabaseEither() {
        var number = work(ben, "Müller & Söhne", period("2014-01", "2019-03"));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update position set to_month = '2013-12-01' where id = :id")
                        .param("id", number)
                        .update());
    }

    private Member join(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    private long work(Member member, String company, Period period) {
        return careers.addPosition(member, new PositionDraft("Planner", company, "", period))
                .number();
    }

    private long learn(Member member, String school, Period period) {
        return careers.addEducation(member, new EducationDraft(school, "", "", period))
                .number();
    }
}
