package kontor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kontor.benchmark.bare.BareApplication;
import kontor.benchmark.machine.Application;
import kontor.benchmark.machine.Database;
import kontor.benchmark.machine.MailSink;

/** Starts Kontor and the bare endpoint against the database, each as a process of its own. */
final class Processes {

    private final Options options;
    private final Database database;
    private final MailSink mails;
    private final Path logs = Path.of("target").toAbsolutePath();

    Processes(Options options, Database database, MailSink mails) {
        this.options = options;
        this.database = database;
        this.mails = mails;
    }

    /** Kontor's jar as it is shipped, with nothing but what it needs to run here. */
    Application kontor() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(options.text("java"), "-Xmx" + options.text("heap")));
        if (!options.text("jvm").isEmpty()) command.addAll(List.of(options.text("jvm").split(" ")));
        command.addAll(List.of("-jar", options.path("jar").toString()));
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password(),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", String.valueOf(mails.port()),
                "KONTOR_LIMITS_ENABLED", "false");
        return Application.start(command, environment, folder(), log("kontor"), options.number("port"), "/");
    }

    Application bare() throws IOException, InterruptedException {
        var command = List.of(
                options.text("java"),
                "-Xmx" + options.text("heap"),
                "-cp",
                System.getProperty("java.class.path"),
                BareApplication.class.getName());
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.user(),
                "SPRING_DATASOURCE_PASSWORD", database.password());
        return Application.start(
                command, environment, Path.of("").toAbsolutePath(), log("bare"), options.number("port") + 1, "/");
    }

    private Path folder() throws IOException {
        return Files.createDirectories(logs.resolve("run"));
    }

    private java.io.File log(String name) {
        return logs.resolve(name + ".log").toFile();
    }
}
