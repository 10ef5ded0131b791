package kontor.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

import kontor.benchmark.machine.Database;
import kontor.benchmark.machine.MailSink;
import kontor.benchmark.network.Network;

/** Does the asked-for parts one after the other, and prints what was measured. */
public final class Benchmark {

    private final Options options;
    private final Report report = new Report();

    private Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String... arguments) throws Exception {
        new Benchmark(Options.of(arguments)).run();
    }

    private void run() throws Exception {
        try (var database = database();
                var mails = new MailSink()) {
            var processes = new Processes(options, database, mails);
            if (options.has("parts", "fill")) fill(database, processes);
            if (options.has("parts", "load")) load(database, processes);
            if (options.has("parts", "questions")) new Answers(processes, options).addTo(report);
            if (options.has("parts", "start")) new Starts(processes).addTo(report);
        }
        Files.writeString(Path.of("target/report.md"), report.toString());
        System.out.println("\n" + report);
    }

    private Database database() throws Exception {
        if (!options.text("url").isEmpty())
            return new Database(options.text("url"), options.text("user"), options.text("password"));

        return Database.start(Files.createDirectories(options.data()), options.text("shared-buffers"));
    }

    private void fill(Database database, Processes processes) throws Exception {
        System.out.println("Filling");
        processes.kontor().close(); // it sets up the tables
        new Network(
                        database,
                        options.number("members"),
                        options.number("contacts-per-member"),
                        options.number("seed"))
                .fill();
    }

    private void load(Database database, Processes processes) throws Exception {
        try (var kontor = processes.kontor();
                var bare = processes.bare();
                var before = processes.before()) {
            Thread.sleep(10_000);
            var atRest = kontor.usage().memory();
            var measurement = new Measurement(options, database, kontor, bare, before);
            measurement.run();
            report.add(measurement);
            report.line("Memory with -Xmx%s: %d MiB at rest, %d MiB at most under load."
                    .formatted(options.text("heap"), atRest, kontor.usage().mostMemory()));
        }
    }
}
