package kontor.encounter;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import kontor.member.Member;
import kontor.testing.Html;

import static kontor.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

/** One says that they have met, and the other confirms it or does not. */
@RecordApplicationEvents
class ClaimPagesTests extends NeverMet {

    @Autowired
    private ApplicationEvents events;

    @Test
    void whatOneSaysCountsWhenTheOtherConfirmsIt() {
        assertThat(say(ben, anna, today, "Spring meeting")).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();
        assertThat(events.stream(EncounterClaimed.class)).containsExactly(new EncounterClaimed(ben.id(), anna.id()));
        assertThat(main(anna, "/encounters").text()).contains("Ben says that you have met", "Spring meeting");

        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(303);

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(main(anna, "/members/" + ben.handle()).text()).contains("Met in person once", "Spring meeting");
        assertThat(main(ben, "/members/" + anna.handle()).text()).contains("Met in person once", "Spring meeting");
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
    }

    @Test
    void aDeclineLooksToWhoeverSaidSoLikeNothingDone() {
        say(ben, anna, today, "");
        var before = observe(ben, anna);

        assertThat(answer(anna, ben, "decline", today)).hasStatus(303);

        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
        assertThat(main(anna, "/members/" + ben.handle() + "/encounter").text()).doesNotContain("says that");
        assertThat(observe(ben, anna)).isEqualTo(before);
        assertThat(say(ben, anna, today, "")).hasStatus(303);
        assertThat(observe(ben, anna)).isEqualTo(before);
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
    }

    @Test
    void theComparisonSeesADifferenceWhereThereIsOne() {
        say(ben, anna, today, "");
        var before = observe(ben, anna);

        answer(anna, ben, "confirmation", today);

        assertThat(observe(ben, anna)).isNotEqualTo(before);
    }

    @Test
    void twoWhoSayTheSameOfTheSameDayHaveMet() {
        say(ben, anna, today, "");
        answer(anna, ben, "decline", today);

        say(anna, ben, today, "");

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(claims()).isZero();
    }

    @Test
    void theSameDayCountsOnceWhateverRaces() throws Exception {
        say(ben, anna, today, "");

        atOnce(12, () -> encounters.confirm(anna, ben, today), () -> encounters.meet(ben, anna, today), () -> {
            encounters.claim(anna, ben, Occasion.on(today));
        });

        assertThat(encounters.between(anna, ben).times()).isOne();
        assertThat(encounters.between(ben, anna).times()).isOne();
        assertThat(claims()).isZero();
    }

    @Test
    void whatOneTookBackIsGoneAndSayingItAgainIsNoNews() {
        say(ben, anna, today, "");
        answer(ben, anna, "withdrawal", today);
        assertThat(main(anna, "/encounters").text()).doesNotContain("says that you have met");
        assertThat(main(ben, "/encounters/sent").text()).doesNotContain("Anna");

        assertThat(answer(anna, ben, "confirmation", today)).as("too late").hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();

        say(ben, anna, today, "");
        assertThat(main(anna, "/encounters").text()).contains("Ben says that you have met");
        assertThat(events.stream(EncounterClaimed.class)).hasSize(1);
    }

    @Test
    void nobodyIsFloodedWithClaims() {
        for (var days = 0; days < 3; days++) say(ben, anna, today.minusDays(days), "");
        answer(ben, anna, "withdrawal", today);

        assertThat(say(ben, anna, today.minusDays(3), "")).hasStatus(403);
        assertThat(main(ben, "/members/" + anna.handle() + "/encounter").text()).contains("3 times within a week");
        assertThat(events.stream(EncounterClaimed.class)).hasSize(3);
    }

    @Test
    void whatWasNeverSaidCannotBeConfirmed() {
        assertThat(answer(anna, ben, "confirmation", today)).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isZero();
    }

    private List<String> observe(Member me, Member other) {
        return Stream.of(
                        "/",
                        "/encounters",
                        "/encounters/sent",
                        encounter(other),
                        "/members/" + other.handle(),
                        "/contacts",
                        "/me/code")
                .map(path -> neutral(Html.page(get(me, path)).body()))
                .toList();
    }

    private static String neutral(Element page) {
        page.select("input[name=_csrf], input[name=key], .qr, #address, time, .notice")
                .remove();
        return page.html();
    }
}
