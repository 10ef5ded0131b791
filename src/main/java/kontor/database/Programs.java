package kontor.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

import kontor.shared.CannotStart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/** PostgreSQL's own programs. They are kept with the data, where nobody but their owner can exchange them. */
final class Programs {

    private static final String SYSTEM = system();
    private static final String MACHINE = System.getProperty("os.arch");

    private final Path path;

    private Programs(Path path) {
        this.path = path;
    }

    /** Those for this machine, unpacked below the folder unless they are there. */
    static Programs in(Path folder) throws IOException {
        var path = folder.resolve(digest());
        if (!Files.exists(path)) {
            FileSystemUtils.deleteRecursively(folder);
            unpack(Files.createDirectories(folder.resolve("new")));
            Files.move(folder.resolve("new"), path, ATOMIC_MOVE);
        }
        return new Programs(path);
    }

    /** Runs one of them to its end and answers what it said. Throws {@link Failed} where it did not succeed. */
    String run(String program, String... arguments) throws IOException, Failed {
        return run(ProcessBuilder.Redirect.PIPE, program, arguments);
    }

    /** Runs one that leaves a server behind, which on Windows would hold a pipe open. */
    void launch(String program, String... arguments) throws IOException, Failed {
        run(ProcessBuilder.Redirect.DISCARD, program, arguments);
    }

    private String run(ProcessBuilder.Redirect output, String program, String... arguments) throws IOException, Failed {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root, so root runs it as the nobody of a user namespace.
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(path.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));

        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return finish(start(builder));
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) { // another C library, or a disk whose files may not be executed
            throw new CannotStart(
                    "The PostgreSQL that Kontor brings along does not run on this machine (%s). Name an existing one with SPRING_DATASOURCE_URL."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static String finish(Process process) throws IOException, Failed {
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) throw new Failed(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return said;
    }

    private static String digest() throws IOException {
        try (var archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(SYSTEM, MACHINE);
        } catch (IllegalStateException e) {
            throw new CannotStart(
                    "Kontor brings no PostgreSQL along for %s on %s. Name an existing one with SPRING_DATASOURCE_URL."
                            .formatted(SYSTEM, MACHINE),
                    e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    /** The UTF-8 locale that this system has; on Windows there is none under a name of its own. */
    static String characterType() {
        return switch (SYSTEM) {
            case "Windows" -> "C";
            case "Darwin" -> "en_US.UTF-8";
            default -> "C.UTF-8";
        };
    }

    private static String system() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) return "Windows";
        return name.startsWith("Mac") ? "Darwin" : name;
    }

    /** A program of PostgreSQL's has not done what it should. */
    static final class Failed extends Exception {

        Failed(String said) {
            super(said);
        }
    }
}
