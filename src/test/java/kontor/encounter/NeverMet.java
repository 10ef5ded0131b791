package kontor.encounter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.AsMember;
import kontor.testing.Cast;

/** Anna and Ben, who have never met when a test begins. */
@AppTest
abstract class NeverMet extends AsMember {

    @Autowired
    Cast cast;

    @Autowired
    Encounters encounters;

    @Autowired
    Codes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    Member anna;
    Member ben;
    LocalDate today;

    @BeforeEach
    void annaAndBenHaveNeverMet() {
        anna = cast.anna();
        ben = cast.ben();
        today = LocalDate.now(clock.withZone(zone));
    }

    MvcTestResult say(Member claimer, Member other, LocalDate day, String place) {
        return send(claimer, encounter(other), "date", day.toString(), "place", place);
    }

    MvcTestResult answer(Member me, Member other, String answer, LocalDate day) {
        return send(me, "/encounters/" + other.handle() + "/" + answer, "date", day.toString());
    }

    static String encounter(Member other) {
        return "/members/" + other.handle() + "/encounter";
    }

    String code(Member owner) {
        return code(owner, codes.make(owner).text());
    }

    static String code(Member owner, String text) {
        return "/members/" + owner.handle() + "/code/" + text;
    }

    long claims() {
        return jdbc.sql("select count(*) from encounter_claim where claimer_id in (:both) and other_id in (:both)")
                .param("both", List.of(anna.id(), ben.id()))
                .query(Long.class)
                .single();
    }
}
