package kontor.encounter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Html;

import static kontor.session.SignedInAs.as;
import static kontor.testing.FormToken.formToken;

/** Anna and Ben, who have never met when a test begins. */
@AppTest
abstract class NeverMet {

    @Autowired
    MockMvcTester mvc;

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

    Element main(Member me, String path) {
        return Html.page(get(me, path)).select("main").stream().findFirst().orElseThrow();
    }

    MvcTestResult get(Member me, String path) {
        return mvc.get().uri(URI.create(path)).with(as(me)).exchange();
    }

    MvcTestResult send(Member me, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(as(me)).with(formToken());
        for (var i = 0; i < namesAndValues.length; i += 2) request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    long claims() {
        return jdbc.sql("select count(*) from encounter_claim where claimer_id in (:both) and other_id in (:both)")
                .param("both", List.of(anna.id(), ben.id()))
                .query(Long.class)
                .single();
    }

    static void atOnce(int times, Runnable... actions) throws Exception {
        var pool = Executors.newFixedThreadPool(10);
        try {
            var tasks = IntStream.range(0, times)
                    .mapToObj(number -> actions[number % actions.length])
                    .<Callable<Object>>map(Executors::callable)
                    .toList();
            for (var done : pool.invokeAll(tasks)) done.get();
        } finally {
            pool.shutdown();
        }
    }
}
