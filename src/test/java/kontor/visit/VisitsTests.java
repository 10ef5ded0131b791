package kontor.visit;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import static kontor.session.SignedInAs.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is a visit, and for how long. */
class VisitsTests extends AnnaIsVisited {

    @Test
    void aVisitIsSeenFromTheNextMomentOn() {
        get(ben, profile(anna));

        assertThat(visitors(anna).text()).contains("One visit");
    }

    @Test
    void whoLeavesBeforeTheVisitIsWrittenIsNoFault() {
        visits.note(ben, anna, new Look("", false));
        members.erase(ben);
        notes.write();

        assertThat(rows()).isZero();
    }

    @Test
    void lookingAgainOnTheSameDayIsOneVisit() {
        look(ben, anna, "?q=Anna");
        look(ben, anna, "?q=Lindqvist");

        assertThat(rows()).isOne();
        assertThat(visitors(anna).select("q").text()).isEqualTo("Anna");
    }

    @Test
    void anotherDayIsAnotherVisit() {
        look(ben, anna, "");
        age(1);
        look(ben, anna, "");

        assertThat(visitors(anna).select("ul.card > li")).hasSize(2);
    }

    @Test
    void aVisitIsShownForNinetyDaysAndThenForgotten() {
        look(ben, anna, "");
        age(89);
        assertThat(visitors(anna).select("ul.card > li")).hasSize(1);

        age(1);
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
        assertThat(rows()).isOne();
        visits.forget();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsNoLookOfAnotherIsNoVisit() {
        look(anna, anna, "");
        look(anna, anna, "?as=" + ben.handle());
        mvc.get()
                .uri(profile(anna))
                .header("Sec-Purpose", "prefetch;prerender")
                .with(as(ben))
                .exchange();
        mvc.head().uri(profile(anna)).with(as(ben)).exchange();

        assertThat(rows()).isZero();
        assertThat(visitors(anna).text()).contains("Nobody has looked at your profile");
    }

    @Test
    void theDatabaseKnowsNoVisitToOneself() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                        insert into visit (member_id, day, visitor_id, visited_at)
                        values (:anna, current_date, :anna, now())""").param("anna", anna.id()).update());
    }

    private void age(int days) {
        jdbc.sql("""
                        update visit set day = day - :days, visited_at = visited_at - make_interval(hours => 24 * :days)
                        where member_id = :anna""").param("days", days).param("anna", anna.id()).update();
    }
}
