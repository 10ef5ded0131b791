package kontor.encounter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kontor.testing.Cast;
import kontor.testing.Html;
import kontor.testing.Visitor;

import static kontor.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

/** One scans the code that the other shows. */
class CodePagesTests extends NeverMet {

    @Test
    void aScannedCodeAsksAndRecordsAndOffersTheRequest() {
        var code = code(anna);
        assertThat(Html.page(get(ben, code)).select("main").text()).contains("Have you met Anna Lindqvist?");
        assertThat(encounters.between(anna, ben).times())
                .as("looking writes nothing")
                .isZero();

        assertThat(send(ben, code)).hasStatus(303).hasRedirectedUrl(encounter(anna));

        assertThat(encounters.between(anna, ben).times()).isOne();
        var ask = main(ben, encounter(anna)).select("a[href*=contact-request]").attr("href");
        assertThat(Html.page(get(ben, ask)).select("#reason option[selected]").val())
                .isEqualTo("MET");
        assertThat(main(anna, "/me/code").text()).contains("Ben Osei");
        assertThat(main(anna, "/me/code").text()).doesNotContain("Anna Lindqvist Premium");
    }

    @Test
    void aSecondScanCountsNothingAndSaysSo() {
        var code = code(anna);
        send(ben, code);

        assertThat(main(ben, code).text()).contains("You have met Anna Lindqvist", "counts once");
        assertThat(send(ben, code)).hasStatus(303);
        assertThat(send(ben, code(anna))).hasStatus(303);
        assertThat(encounters.between(anna, ben).times()).isOne();
    }

    @Test
    void ofATableOfEightSevenScanOneCodeAtOnce() throws Exception {
        var code = code(anna);
        var seven = IntStream.range(0, 7)
                .mapToObj(number -> cast.basic("Guest", "Nr" + number))
                .toList();

        atOnce(
                14,
                seven.stream().<Runnable>map(guest -> () -> send(guest, code)).toArray(Runnable[]::new));

        assertThat(seven).allSatisfy(guest -> {
            assertThat(encounters.between(anna, guest).times()).isOne();
            assertThat(encounters.between(guest, anna).times()).isOne();
        });
        assertThat(main(anna, "/me/code").select("li")).hasSize(7);
    }

    @Test
    void anOldAForgedAndOnesOwnCodeEachHaveAPage() {
        var old = new Codes(jdbc, Clock.offset(clock, Duration.ofMinutes(-5)), zone).make(anna);
        assertThat(get(ben, code(anna, old.text()))).hasStatus(410).bodyText().contains("This code is too old");
        assertThat(send(ben, code(anna, old.text()))).hasStatus(410);

        var nearlyOld = new Codes(jdbc, Clock.offset(clock, Duration.ofSeconds(-290)), zone).make(anna);
        assertThat(get(ben, code(anna, nearlyOld.text()))).hasStatus(200);

        var carla = cast.basic("Carla", "Voss");
        for (var forged : List.of(
                codes.make(carla).text(),
                "zzzzzzzz" + codes.make(anna).text().replaceFirst("[^-]*", ""),
                "tk2x9z-AbCdEfGhIjKlMnOpQrStUv",
                "nonsense",
                "-",
                "%F0%9F%A6%94"))
            for (var answer : List.of(get(ben, code(anna, forged)), send(ben, code(anna, forged))))
                assertThat(answer).as(forged).hasStatus(404).bodyText().contains("This code does not work");

        assertThat(main(anna, code(anna)).text()).contains("This is your own code");
        assertThat(send(anna, code(anna))).hasStatus(200);
        assertThat(jdbc.sql("select count(*) from encounter where member_id = :anna")
                        .param("anna", anna.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCodeCountsOnceAlsoWhenItIsScannedOnBothSidesOfMidnight() {
        var midnight = today.atStartOfDay(zone).toInstant();
        var shortlyBefore = new Codes(jdbc, Clock.fixed(midnight.minusSeconds(60), zone), zone).make(anna);

        assertThat(codes.dayOf(shortlyBefore)).isEqualTo(today.minusDays(1));
    }

    @Test
    void aGuestIsLedToSignInAndBackToTheCode() {
        var guest = new Visitor(mvc);
        var code = code(anna);

        assertThat(guest.get(code)).hasStatus(303).hasRedirectedUrl("/sign-in");
        guest.get("/sign-in");
        assertThat(guest.post("/sign-in", "email", Cast.address(ben), "password", Cast.PASSWORD))
                .hasStatus(303)
                .hasRedirectedUrl(code);
        assertThat(guest.get(code)).hasStatusOk().bodyText().contains("Have you met Anna");
    }
}
