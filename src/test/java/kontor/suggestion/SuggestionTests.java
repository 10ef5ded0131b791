package kontor.suggestion;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kontor.career.EducationDraft;
import kontor.member.Member;
import kontor.request.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a member may know, for which reason, and in which order. */
class SuggestionTests extends AnnaMayKnow {

    @Test
    void colleaguesWhoseYearsOverlapAreSuggestedWithTheseYears() {
        work(ben, "2017-01", null);

        assertThat(bonds()).containsExactly("You both worked at " + company + ", 2017–2019");
        assertThat(suggestions.many(anna).get(0).reason()).isEqualTo(Reason.FORMER_COLLEAGUE);
    }

    @Test
    void colleaguesWhoMissedEachOtherAreNot() {
        work(ben, "2019-04", null);
        work(cast.ben(), "2009-01", "2014-01");

        assertThat(suggested()).isEmpty();
    }

    @Test
    void whoStillWorksThereIsAColleague() {
        var mira = cast.basic("Mira", "Kowalska");
        work(mira, "2018-05", null);
        work(ben, "2020-01", null);

        assertThat(bondsOf(ben, mira)).containsExactly("You both work at " + company + ", since 2020");
        assertThat(suggestions.many(ben).get(0).reason()).isEqualTo(Reason.COLLEAGUE);
    }

    @Test
    void fellowStudentsAreSuggested() {
        study(anna, "2005-09", "2010-06");
        study(ben, "2008-10", "2011-07");

        assertThat(bonds()).containsExactly("You both studied at " + company + ", 2008–2010");
    }

    @Test
    void whoHasBeenMetInPersonIsSuggested() {
        meet("Hamburg spring meeting");

        assertThat(bonds()).containsExactly("You have met in person: Hamburg spring meeting, March 3, 2026");
    }

    @Test
    void severalReasonsTogetherBeatOne() {
        var carla = cast.basic("Carla", "Voss");
        work(carla, "2014-02", "2019-03");
        work(ben, "2018-12", null);
        common("Jonas", ben);

        assertThat(suggested()).containsExactly(ben.handle(), carla.handle());
    }

    @Test
    void aFewAreTheFirstOfMany() {
        for (var number = 0; number < 22; number++) work(cast.basic("Colleague", "Nr" + number), "2014-02", null);

        assertThat(suggested()).hasSize(20);
        assertThat(suggestions.few(anna)).isEqualTo(suggestions.many(anna).subList(0, 3));
    }

    private void study(Member member, String from, @Nullable String to) {
        careers.addEducation(member, new EducationDraft(company, "BA", "Law", period(from, to)));
    }

    private void meet(String place) {
        jdbc.sql("""
                        insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                        values (:anna, :ben, :day, :place, false, now()), (:ben, :anna, :day, :place, false, now())""")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .param("day", LocalDate.of(2026, 3, 3))
                .param("place", place)
                .update();
    }
}
