package kontor.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import kontor.benchmark.machine.Database;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the server does at most: transactions of {@code floor/*.sql} under pgbench, without any application. */
final class Floor {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Options options;
    private final Database database;

    Floor(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder(options.text("pgbench"), "--version").start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println("No pgbench here (Debian: postgresql-contrib): the floor is left out.");
            return false;
        }
    }

    void prepare() throws SQLException, IOException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(read("schema"));
        }
    }

    /** Transactions per second of that script, with 16 clients in two threads. */
    double run(String script, Duration time) throws IOException, InterruptedException {
        var file = Files.writeString(Path.of("target", script + ".sql"), read(script));
        var server = URI.create(database.url().substring("jdbc:".length()));
        var command = new ArrayList<>(List.of(options.text("pgbench"), "-n", "-M", "prepared", "-c", "16", "-j", "2"));
        command.addAll(List.of("-T", String.valueOf(time.toSeconds()), "-f", file.toString()));
        command.addAll(List.of("-D", "members=" + options.text("members"), "-h", server.getHost()));
        command.addAll(List.of("-p", String.valueOf(server.getPort()), "-U", database.user()));
        command.add(server.getPath().substring(1));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        var rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) throw new IOException("pgbench: " + said);

        return Double.parseDouble(rate.group(1));
    }

    private static String read(String script) throws IOException {
        try (var file = Objects.requireNonNull(Floor.class.getResourceAsStream("/floor/" + script + ".sql"))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
