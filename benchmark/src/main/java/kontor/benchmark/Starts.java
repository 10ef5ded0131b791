package kontor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kontor.benchmark.machine.Application;

/** How long Kontor takes from the command to its first page: as a jar, and unpacked with what a JVM can prepare. */
final class Starts {

    private static final int TRIES = 3;
    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final String TRAINING = "-Dspring.context.exit=onRefresh";

    private final Processes processes;
    private final Path folder = Path.of("target/start").toAbsolutePath();

    Starts(Processes processes) {
        this.processes = processes;
    }

    void addTo(Report report) throws IOException, InterruptedException {
        report.table("start", "new folder, s", "existing database, s", "CPU s");
        for (var variant : variants().entrySet()) {
            System.out.println("Starting: " + variant.getKey());
            var cold = cold(variant.getValue());
            var existing = IntStream.range(0, TRIES)
                    .mapToObj(attempt -> existing(variant.getValue()))
                    .sorted(Comparator.comparing(Start::passed))
                    .toList()
                    .get(TRIES / 2);
            report.row(List.of(
                    variant.getKey(), seconds(cold.passed()), seconds(existing.passed()), seconds(existing.cpu())));
        }
        report.line("");
    }

    /** The options after {@code java}, by what they stand for. */
    private Map<String, List<String>> variants() throws IOException, InterruptedException {
        var variants = new LinkedHashMap<String, List<String>>();
        variants.put("jar", List.of("-jar", processes.jar().toString()));

        Files.createDirectories(folder);
        var unpacked = folder.resolve("app");
        run(List.of("-Djarmode=tools", "-jar", processes.jar().toString(), "extract", "--force", "--destination", unpacked.toString()));
        var jar = unpacked.resolve(processes.jar().getFileName()).toString();
        variants.put("unpacked", List.of("-jar", jar));

        var classes = folder.resolve("kontor.jsa");
        run(List.of("-XX:ArchiveClassesAtExit=" + classes, TRAINING, "-jar", jar));
        variants.put("unpacked, with CDS", List.of("-XX:SharedArchiveFile=" + classes, "-jar", jar));

        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
            var cache = folder.resolve("kontor.aot");
            run(List.of("-XX:AOTCacheOutput=" + cache, TRAINING, "-jar", jar));
            variants.put("unpacked, with AOT cache", List.of("-XX:AOTCache=" + cache, "-jar", jar));
        }
        return variants;
    }

    private void run(List<String> options) throws IOException, InterruptedException {
        var process = processes.prepare(options, folder.resolve("prepare.log").toFile());
        if (process.waitFor() != 0) throw new IOException("Failed, see " + folder.resolve("prepare.log") + ": " + options);
    }

    /** With a PostgreSQL that Kontor makes for itself. */
    private Start cold(List<String> options) throws IOException, InterruptedException {
        var data = Files.createTempDirectory(folder, "data");
        try (var kontor = processes.kontor(options, Map.of("KONTOR_DATA", data.toString()))) {
            return new Start(kontor);
        }
    }

    private Start existing(List<String> options) {
        try (var kontor = processes.kontor(options)) {
            return new Start(kontor);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seconds(Duration duration) {
        return String.valueOf(Math.round(duration.toMillis() / 100.0) / 10.0);
    }

    private record Start(Duration passed, Duration cpu) {

        Start(Application application) {
            this(application.started(), application.usage().cpu());
        }
    }
}
