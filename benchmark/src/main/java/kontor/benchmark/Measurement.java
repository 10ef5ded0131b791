package kontor.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;

import kontor.benchmark.load.Audience;
import kontor.benchmark.load.Load;
import kontor.benchmark.load.Scenario;
import kontor.benchmark.machine.Application;
import kontor.benchmark.machine.Database;
import kontor.benchmark.machine.Usage;

/** Warms up, then measures all scenarios in turns, so that what drifts on the machine touches each alike. */
final class Measurement {

    /** Events not yet heard and mails not yet sent. */
    private static final String UNDONE =
            "select (select count(*) from event_publication) + (select count(*) from outbox)";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Options options;
    private final Database database;
    private final Application kontor;
    private final Application bare;
    private final @Nullable Application before;
    private final Floor floor;

    private final Map<String, Result> results = new LinkedHashMap<>();
    private final Map<String, List<Double>> floors = new LinkedHashMap<>();

    Measurement(
            Options options,
            Database database,
            Application kontor,
            Application bare,
            @Nullable Application before) {
        this.options = options;
        this.database = database;
        this.kontor = kontor;
        this.bare = bare;
        this.before = before;
        this.floor = new Floor(options, database);
    }

    void run() throws Exception {
        var audience = Audience.signIn(database, kontor.port(), options.number("waiting"));
        var loads = loads(audience);
        var withFloor = floor.isThere();
        if (withFloor) floor.prepare();

        System.out.println("Warming up");
        for (var load : loads) warmUp(load);
        for (var round = 1; round <= options.number("rounds"); round++) {
            System.out.println("Round " + round);
            for (var load : loads) measure(load);
            if (withFloor) for (var script : List.of("request", "message")) measure(script);
        }
    }

    /** Each page of the version before comes right after the same of this one. */
    private List<Load> loads(Audience audience) {
        var clients = options.number("clients");
        var loads = new ArrayList<Load>();
        for (var scenario : audience.scenarios(bare.port(), kontor.port())) {
            if (!options.has("scenarios", scenario.name())) continue;

            loads.add(new Load(scenario, clients));
            if (before != null && scenario.isPage()) loads.add(new Load(scenario.before(before.port()), clients));
        }
        return loads;
    }

    private void warmUp(Load load) throws Exception {
        load.run(options.seconds("warm-up"));
        finish(load.scenario());
    }

    private void measure(Load load) throws Exception {
        var scenario = load.scenario();
        var application = asked(scenario).usage();
        var server = database.usage();
        var begin = System.nanoTime();
        var used = List.of(application.cpu(), server.cpu());
        var times = load.run(options.seconds("seconds"));
        finish(scenario);
        results.computeIfAbsent(scenario.name(), name -> new Result(scenario))
                .add(
                        times,
                        Duration.ofNanos(System.nanoTime() - begin),
                        application.cpu().minus(used.get(0)),
                        server.cpu().minus(used.get(1)));
    }

    private Application asked(Scenario scenario) {
        if (before != null && scenario.port() == before.port()) return before;

        return scenario.isBare() ? bare : kontor;
    }

    private void measure(String script) throws Exception {
        floors.computeIfAbsent(script, name -> new ArrayList<>()).add(floor.run(script, options.seconds("seconds")));
    }

    /** What was sent is done when its mails have gone out too: their work counts, and so does their time. */
    private void finish(Scenario scenario) throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (scenario.writes() && database.number(UNDONE) > 0 && System.nanoTime() < end) Thread.sleep(20);
    }

    List<Result> results() {
        return List.copyOf(results.values());
    }

    /** The median rate of pgbench, or 0 where there is none. */
    double floor(String script) {
        var rates = floors.getOrDefault(script, List.of()).stream().sorted().toList();
        return rates.isEmpty() ? 0 : rates.get(rates.size() / 2);
    }

    Usage kontor() {
        return kontor.usage();
    }
}
