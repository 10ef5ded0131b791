package kontor.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that send one request after the other, each as soon as the one before is answered. */
public final class Load {

    private final Scenario scenario;
    private final int clients;
    private final AtomicInteger sent = new AtomicInteger();

    public Load(Scenario scenario, int clients) {
        this.scenario = scenario;
        this.clients = clients;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Sends for that long, and answers how long each request took; an unexpected answer is counted apart. */
    public Times run(Duration time) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var parts = new ArrayList<Future<Times>>();
            for (var client = 0; client < clients; client++) parts.add(threads.submit(() -> run(end)));
            var all = new Times();
            for (var part : parts) all.add(part.get());
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private Times run(long end) {
        try (var line = new Line(scenario.port())) {
            var times = new Times();
            for (var begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                var answer = line.send(scenario.request().apply(sent.getAndIncrement()));
                times.add(System.nanoTime() - begin, answer.status() == scenario.expected(), answer.body().length);
            }
            return times;
        }
    }
}
