package kontor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** How long Kontor's services take for an answer: for the questions of {@code question}, which are asked within its process. */
final class Answers {

    private static final String QUESTIONS = "kontor/benchmark/question";

    private final Processes processes;
    private final Options options;
    private final Path folder = Path.of("target/questions").toAbsolutePath();

    Answers(Processes processes, Options options) {
        this.processes = processes;
        this.options = options;
    }

    void addTo(Report report) throws IOException, InterruptedException {
        System.out.println("Asking");
        var log = Files.createDirectories(folder).resolve("answers.log");
        var process = processes.prepare(command(), log.toFile());
        if (process.waitFor() != 0) throw new IOException("Failed, see " + log);

        report.line(Files.readAllLines(log).stream()
                .dropWhile(line -> !line.equals("ANSWERS"))
                .skip(1)
                .takeWhile(line -> !line.equals("END"))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private List<String> command() throws IOException, InterruptedException {
        var classes = folder.resolve("classes");
        copyQuestions(classes);
        return List.of(
                "-Dseed=" + options.text("seed"),
                "-Dtimes=" + options.text("times"),
                "-Dpatience=" + options.text("patience"),
                "-Dkinds=" + options.text("kinds"),
                "-cp",
                classes + ":" + unpacked(),
                "kontor.benchmark.question.Questions",
                "--server.port=" + options.text("port"),
                "--server.address=127.0.0.1");
    }

    /** By themselves: Kontor would take whatever else lies in its package for its own. */
    private void copyQuestions(Path classes) throws IOException {
        var target = Files.createDirectories(classes.resolve(QUESTIONS));
        try (var files = Files.list(Path.of("target/classes").resolve(QUESTIONS))) {
            for (var file : files.toList())
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path unpacked() throws IOException, InterruptedException {
        var target = folder.resolve("app");
        var command = List.of("-Djarmode=tools", "-jar", processes.jar().toString(), "extract", "--force", "--destination",
                target.toString());
        if (processes.prepare(command, folder.resolve("unpack.log").toFile()).waitFor() != 0)
            throw new IOException("Cannot unpack " + processes.jar());
        return target.resolve(processes.jar().getFileName());
    }
}
