import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.ZipInputStream;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

/**
 * Prints the folder of the Maven that the given properties name, after fetching and checking it the first time. Run from
 * its source by mvnw and mvnw.cmd, so that these need nothing but a JDK.
 */
class FetchMaven {

    public static void main(String[] arguments) throws Exception {
        try {
            System.out.println(maven(properties(Path.of(arguments[0]))));
        } catch (IOException e) {
            System.err.println("mvnw: cannot fetch Maven: " + e);
            System.exit(1);
        }
    }

    private static Path maven(Properties properties) throws Exception {
        var url = System.getenv().getOrDefault("MAVEN_DISTRIBUTION", properties.getProperty("distributionUrl"));
        var sum = properties.getProperty("distributionSha512Sum");
        var name = url.replaceFirst(".*/", "").replaceFirst("-bin\\.zip$", "");
        var folder = Path.of(System.getProperty("user.home"), ".m2", "wrapper");
        var maven = folder.resolve(name + "-" + sum.substring(0, 8));
        if (Files.exists(maven)) return maven;

        Files.createDirectories(folder);
        var archive = Files.createTempFile(folder, name, ".zip");
        try {
            fetch(url, archive);
            check(archive, sum, url);
            return unpack(archive, Files.createTempDirectory(folder, name), maven);
        } finally {
            Files.delete(archive);
        }
    }

    private static void fetch(String url, Path target) throws IOException {
        System.err.println("mvnw: fetching " + url);
        var connection = URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(20_000);
        connection.setReadTimeout(60_000);
        try (var content = connection.getInputStream(); var file = Files.newOutputStream(target)) {
            content.transferTo(file);
        }
    }

    private static void check(Path archive, String sum, String url) throws Exception {
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        if (!HexFormat.of().formatHex(digest).equals(sum))
            throw new IOException("what came from " + url + " has another SHA-512 than maven-wrapper.properties says");
    }

    /** Unpacks beside the place and moves it there whole, since another build may be doing the same. */
    private static Path unpack(Path archive, Path folder, Path maven) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) throw new IOException(entry.getName() + " leads out of the archive");
                Files.createDirectories(entry.isDirectory() ? target : target.getParent());
                if (!entry.isDirectory()) Files.copy(zip, target);
            }
        }
        Path root;
        try (var children = Files.list(folder)) {
            root = children.findFirst().orElseThrow(() -> new IOException("the archive is empty"));
        }
        root.resolve("bin/mvn").toFile().setExecutable(true, false);
        if (Files.exists(maven)) return maven;

        Files.move(root, maven, ATOMIC_MOVE);
        Files.delete(folder);
        return maven;
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
