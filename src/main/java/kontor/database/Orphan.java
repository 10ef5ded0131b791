package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kontor.shared.CannotStart;

/** A PostgreSQL that outlived its Kontor, as after {@code kill -9}. */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /** Ends the one of this cluster, if there is one; what it committed is kept. */
    static void end(Path cluster, Programs programs) throws IOException, Programs.Failed {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;

        var process = process(file).filter(Orphan::isPostgres);
        if (process.isEmpty()) {
            // Ended with the machine, and its number may be another program's now, which PostgreSQL would take for it.
            Files.delete(file);
            return;
        }
        requireSame(process.get(), cluster, file);
        log.info(
                "Ending the PostgreSQL that an earlier Kontor left behind (process {})",
                process.get().pid());
        programs.run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60");
    }

    /** Whether a PostgreSQL serves this cluster. */
    static boolean lives(Path cluster) {
        try {
            return process(cluster.resolve("postmaster.pid"))
                    .filter(Orphan::isPostgres)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /** A process that has ended and not been waited for shows no command. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    /** Throws {@link CannotStart} where the process serves another cluster. Windows does not tell. */
    private static void requireSame(ProcessHandle process, Path cluster, Path file) {
        var arguments = process.info().arguments();
        if (arguments.isEmpty() || Arrays.asList(arguments.get()).contains(cluster.toString())) return;

        throw new CannotStart(
                "A PostgreSQL that Kontor has not started (process %d) seems to use %s. Stop it; if its data are elsewhere, delete %s."
                        .formatted(process.pid(), cluster, file));
    }
}
