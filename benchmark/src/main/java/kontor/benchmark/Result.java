package kontor.benchmark;

import java.time.Duration;

import kontor.benchmark.load.Scenario;
import kontor.benchmark.load.Times;

/** All turns of one scenario together. */
final class Result {

    private final Scenario scenario;
    private final Times times = new Times();
    private Duration passed = Duration.ZERO;
    private Duration application = Duration.ZERO;
    private Duration database = Duration.ZERO;

    Result(Scenario scenario) {
        this.scenario = scenario;
    }

    void add(Times turn, Duration passed, Duration application, Duration database) {
        times.add(turn);
        this.passed = this.passed.plus(passed);
        this.application = this.application.plus(application);
        this.database = this.database.plus(database);
    }

    String name() {
        return scenario.name();
    }

    Times times() {
        return times;
    }

    double perSecond() {
        return 1e9 * times.number() / passed.toNanos();
    }

    /** CPU time of the application per request, in milliseconds. */
    double application() {
        return application.toNanos() / 1e6 / times.number();
    }

    /** CPU time of PostgreSQL per request, in milliseconds. */
    double database() {
        return database.toNanos() / 1e6 / times.number();
    }
}
