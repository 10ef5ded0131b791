package kontor.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

import kontor.shared.CannotStart;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The folder of the embedded PostgreSQL, held by one Kontor at a time. Whatever speaks against it is found before a file
 * of the database is touched.
 */
final class DataFolder implements AutoCloseable {

    /** The version of the PostgreSQL that Kontor brings along. */
    static final String VERSION = "18";

    private static final Pattern OWN_OR_NOBODYS =
            Pattern.compile("(postgresql|programs|password|lock$|lost\\+found$|\\.)");

    private static final int FREE_MEGABYTES = 50;
    private static final int FREE_MEGABYTES_AT_FIRST = 300;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the folder, a new one where there is none. Throws {@link CannotStart} where it cannot be used. */
    static DataFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            requireOwn(folder);
            requireVersion(folder);
            requireSpace(folder);
            return new DataFolder(folder, lock(folder));
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(
                    "%s is a file, and Kontor needs a folder for its data there. Move it away, or name a folder with KONTOR_DATA."
                            .formatted(e.getFile()),
                    e);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Whether there is no database in it yet. */
    boolean isNew() {
        return isNew(path);
    }

    Path cluster() {
        return cluster(path);
    }

    Path programs() {
        return path.resolve("programs");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /** The file of the database's password, which its owner alone may read; made where the folder is new. */
    Path password() throws IOException {
        var file = path.resolve("password");
        if (isNew() && !Files.exists(file)) {
            var unfinished = Files.createTempFile(path, "password", ".new");
            Files.writeString(unfinished, randomPassword());
            Files.move(unfinished, file, ATOMIC_MOVE);
        }
        return file;
    }

    /** A place to make a database in; what an earlier start left unfinished is cleared away. */
    Path newCluster() throws IOException {
        for (var name : names(path)) {
            if (name.startsWith("postgresql.new")) FileSystemUtils.deleteRecursively(path.resolve(name));
        }
        return Files.createTempDirectory(path, "postgresql.new");
    }

    /** What to tell when a file in it cannot be read or written. */
    CannotStart unusable(IOException e) {
        return unusable(path, e);
    }

    CannotStart full() {
        return full(path);
    }

    /** Lets another Kontor have the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** A folder with other things in it is not taken; hidden files and a mounted disk's lost+found are nobody's. */
    private static void requireOwn(Path path) throws IOException {
        if (!isNew(path)) return;

        for (var name : names(path)) {
            if (!OWN_OR_NOBODYS.matcher(name).lookingAt())
                throw new CannotStart(
                        "The folder %s holds files that are not Kontor's, such as %s. Name a new or an empty folder with KONTOR_DATA."
                                .formatted(path, name));
        }
    }

    private static void requireVersion(Path path) throws IOException {
        if (isNew(path)) return;

        var version = Files.readString(cluster(path).resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION))
            throw new CannotStart(
                    "The data in %s are PostgreSQL %s's, and this Kontor brings PostgreSQL %s along. Start the Kontor that wrote them, or take them over with pg_dump into a new folder, named with KONTOR_DATA."
                            .formatted(path, version, VERSION));
    }

    private static void requireSpace(Path path) throws IOException {
        var needed = isNew(path) ? FREE_MEGABYTES_AT_FIRST : FREE_MEGABYTES;
        if (Files.getFileStore(path).getUsableSpace() < needed * 1_000_000L) throw full(path);
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
        if (isLocked(channel)) return channel;

        channel.close();
        throw new CannotStart(
                "Another Kontor is running on the folder %s. Stop it first, or name another folder with KONTOR_DATA."
                        .formatted(path));
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // by this JVM
            return false;
        }
    }

    private static boolean isNew(Path path) {
        return !Files.exists(cluster(path));
    }

    private static Path cluster(Path path) {
        return path.resolve("postgresql");
    }

    private static List<String> names(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static CannotStart full(Path path) {
        return new CannotStart(
                "The disk of %s is full: Kontor needs %d MB there, and %d MB at the first start. Make room, or name a folder on another disk with KONTOR_DATA."
                        .formatted(path, FREE_MEGABYTES, FREE_MEGABYTES_AT_FIRST));
    }

    private static CannotStart unusable(Path path, IOException e) {
        return new CannotStart(
                "Kontor cannot use the folder %s (%s). Let the user %s read and write it, or name another folder with KONTOR_DATA."
                        .formatted(path, reason(e), System.getProperty("user.name")),
                e);
    }

    /** These two name the file alone. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException denied) return "no permission for " + denied.getFile();
        if (e instanceof NoSuchFileException missing) return missing.getFile() + " is missing";

        return String.valueOf(e.getMessage());
    }
}
