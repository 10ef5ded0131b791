package kontor.benchmark.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Kills the application and its PostgreSQL in turn while members sign up, send requests and messages; then compares
 * what was answered with what is there. Arguments: how many kills, the jar, the folder, the port.
 */
public final class Reliability {

    private static final int WRITERS = 4;

    private final int kills;
    private final Kontor kontor;
    private final Ledger ledger = new Ledger();
    private final Letters letters = new Letters();
    private final List<Duration> outages = new ArrayList<>();

    private Reliability(int kills, Path jar, Path folder, int port) throws Exception {
        this.kills = kills;
        this.kontor = new Kontor(jar, folder, port, letters.port());
    }

    public static void main(String... arguments) throws Exception {
        new Reliability(
                        Integer.parseInt(arguments[0]),
                        Path.of(arguments[1]).toAbsolutePath(),
                        Path.of(arguments[2]).toAbsolutePath(),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        kontor.start();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(number, kontor, ledger, letters))
                .toList();
        writers.forEach(Thread::start);
        for (var kill = 1; kill <= kills; kill++) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5_000, 12_000));
            outages.add(kill % 2 == 0 ? kontor.killPostgres() : kontor.killApplication());
            System.out.printf("%2d of %d: %s, %s%n", kill, kills, outages.get(outages.size() - 1), ledger);
        }
        Thread.sleep(5_000);
        for (var writer : writers) writer.stopWriting();
        letters.await(ledger);
        System.out.println(new Findings(kills, outages, ledger, letters, kontor.database()));
        kontor.stop();
    }
}
