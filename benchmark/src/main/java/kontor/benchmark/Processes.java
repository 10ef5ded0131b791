package kontor.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kontor.benchmark.bare.BareApplication;
import kontor.benchmark.machine.Application;
import kontor.benchmark.machine.Database;
import kontor.benchmark.machine.MailSink;

/** Starts Kontor and the bare endpoint, each as a process of its own, on the JVM that runs the benchmark. */
final class Processes {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Options options;
    private final Database database;
    private final MailSink mails;
    private final Path target = Path.of("target").toAbsolutePath();

    Processes(Options options, Database database, MailSink mails) {
        this.options = options;
        this.database = database;
        this.mails = mails;
    }

    Path jar() {
        return options.path("jar");
    }

    /** Kontor as it is shipped, with nothing but what it needs to run here. */
    Application kontor() throws IOException, InterruptedException {
        return kontor(List.of("-jar", jar().toString()));
    }

    /** The version that the one of {@link #jar} is compared with; null where there is none. */
    @Nullable
    Application before() throws IOException, InterruptedException {
        if (options.text("before").isEmpty()) return null;

        var command = java(List.of("-jar", options.path("before").toString()));
        var settings = with(mailSettings(), databaseSettings());
        return Application.start(command, settings, folder(), log("before"), options.number("port") + 2, "/");
    }

    Application kontor(List<String> command) throws IOException, InterruptedException {
        return kontor(command, databaseSettings());
    }

    Application kontor(List<String> command, Map<String, String> settings) throws IOException, InterruptedException {
        return Application.start(
                java(command), with(mailSettings(), settings), folder(), log("kontor"), options.number("port"), "/");
    }

    /** A run that ends by itself. */
    Process prepare(List<String> command, File log) throws IOException {
        var builder = new ProcessBuilder(java(command)).directory(folder().toFile()).redirectErrorStream(true);
        builder.environment().putAll(with(mailSettings(), databaseSettings()));
        return builder.redirectOutput(log).start();
    }

    Application bare() throws IOException, InterruptedException {
        var command = java(List.of("-cp", System.getProperty("java.class.path"), BareApplication.class.getName()));
        var here = Path.of("").toAbsolutePath();
        return Application.start(
                command, databaseSettings(), here, log("bare"), options.number("port") + 1, "/actuator/health");
    }

    /** All of them on the same JVM, since they are compared. */
    private List<String> java(List<String> command) {
        var all = new ArrayList<>(List.of(JAVA, "-Xmx" + options.text("heap")));
        if (!options.text("jvm").isEmpty()) all.addAll(List.of(options.text("jvm").split(" ")));
        all.addAll(command);
        return all;
    }

    private Map<String, String> databaseSettings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
    }

    private Map<String, String> mailSettings() {
        return Map.of(
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mails.port()),
                "KONTOR_LIMITS_ENABLED", "false");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        var all = new HashMap<>(some);
        all.putAll(others);
        return all;
    }

    private Path folder() throws IOException {
        return Files.createDirectories(target.resolve("run"));
    }

    private File log(String name) {
        return target.resolve(name + ".log").toFile();
    }
}
