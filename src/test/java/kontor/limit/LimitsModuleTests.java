package kontor.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.MapBindingResult;

import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class LimitsModuleTests {

    private static final Subject EVA = Subject.account("eva@example.org");
    private static final Subject BEN = Subject.account("ben@example.org");

    @Autowired
    LimitProperties defaults;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    Limits limits;

    @BeforeEach
    void everybodyHasAllTries() {
        jdbc.sql("truncate bucket").update();
        limits = node(true, 3, Duration.ofHours(1));
    }

    @Test
    void theDefaultsAreThoseOfTheReadme() {
        assertThat(defaults.enabled()).isTrue();
        assertThat(defaults.signIn()).isEqualTo(new Limit(100, 10, Duration.ofMinutes(15)));
        assertThat(Stream.of(defaults.signUp(), defaults.passwordReset(), defaults.mail()))
                .containsOnly(new Limit(30, 5, Duration.ofHours(1)));
    }

    @Test
    void everySubjectHasTriesOfItsOwn() {
        use(EVA, 3);

        assertThat(limits.take(Action.SIGN_IN, EVA)).isPresent();
        assertThat(limits.take(Action.SIGN_IN, BEN)).isEmpty();
        assertThat(limits.take(Action.SIGN_UP, EVA)).isEmpty();
    }

    @Test
    void oneWithoutTriesIsEnoughToRefuse() {
        use(EVA, 3);

        assertThat(limits.take(Action.SIGN_IN, BEN, EVA)).isPresent();
    }

    @Test
    void nodesCountTogether() {
        use(EVA, 2);

        var other = node(true, 3, Duration.ofHours(1));
        assertThat(other.take(Action.SIGN_IN, EVA)).isEmpty();
        assertThat(other.take(Action.SIGN_IN, EVA)).isPresent();
        assertThat(limits.take(Action.SIGN_IN, EVA)).isPresent();
    }

    @Test
    void manyAtOnceGetNoMoreThanThereAre() throws InterruptedException {
        Callable<Boolean> attempt = () -> limits.take(Action.SIGN_IN, EVA).isEmpty();
        var pool = Executors.newFixedThreadPool(8);

        var granted = pool
                .invokeAll(IntStream.range(0, 24).mapToObj(i -> attempt).toList())
                .stream()
                .filter(LimitsModuleTests::wasGranted)
                .count();

        pool.shutdown();
        assertThat(granted).isEqualTo(3);
    }

    @Test
    void aTryComesBack() throws InterruptedException {
        limits = node(true, 1, Duration.ofMillis(300));
        use(EVA, 1);
        assertThat(limits.take(Action.SIGN_IN, EVA)).isPresent();

        Thread.sleep(400);

        assertThat(limits.take(Action.SIGN_IN, EVA)).isEmpty();
    }

    @Test
    void aGoodTryDoesNotCount() {
        IntStream.range(0, 10).forEach(number -> {
            assertThat(limits.take(Action.SIGN_IN, EVA)).isEmpty();
            limits.giveBack(Action.SIGN_IN, EVA);
        });
    }

    @Test
    void aRefusalSaysHowLongToWait() {
        use(EVA, 3);
        var form = new MapBindingResult(Map.of(), "form");
        var response = new MockHttpServletResponse();

        assertThat(limits.refuse(form, response, Action.SIGN_IN, EVA)).isTrue();

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(response.getHeader("Retry-After"))))
                .isBetween(1190, 1200);
        assertThat(form.getGlobalErrors()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo("limit.tooMany");
            assertThat(error.getArguments()).containsExactly(20L);
        });
    }

    @Test
    void switchedOffItRefusesNobody() {
        limits = node(false, 1, Duration.ofHours(1));
        use(EVA, 50);

        assertThat(jdbc.sql("select count(*) from bucket").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatIsFullAgainIsRemovedAndNothingElse() {
        use(EVA, 1);
        use(BEN, 1);
        jdbc.sql("update bucket set expires_at = 0 where id = (select min(id) from bucket)")
                .update();

        limits.removeFull();

        assertThat(jdbc.sql("select count(*) from bucket").query(Long.class).single())
                .isOne();
    }

    @Test
    void theTableShowsNoAddress() {
        use(EVA, 1);

        assertThat(jdbc.sql("select id from bucket").query(String.class).single())
                .hasSize(43)
                .doesNotContain("eva");
    }

    private static boolean wasGranted(Future<Boolean> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void use(Subject subject, int tries) {
        for (var number = 0; number < tries; number++)
            assertThat(limits.take(Action.SIGN_IN, subject)).isEmpty();
    }

    private Limits node(boolean enabled, int tries, Duration within) {
        var limit = new Limit(tries, tries, within);
        return new Limits(
                new LimitProperties(enabled, limit, limit, limit, limit), LimitConfiguration.buckets(database));
    }
}
