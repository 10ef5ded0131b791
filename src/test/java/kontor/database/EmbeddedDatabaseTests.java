package kontor.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/** On one folder, which each test finds as another left it, so that PostgreSQL is unpacked once. */
class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    @Test
    void losesNothingThatItHasCommitted() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SHOW fsync")).isEqualTo("on");
            assertThat(query(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void admitsOnlyThisMachineAndOnlyWithThePassword() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "kontor", "guessed"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(database.getJdbcUrl(), "postgres", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void worksAsARoleThatIsNoSuperuser() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SHOW is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        EmbeddedDatabase.start(folder).close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("password")).content().hasSizeGreaterThan(40);
    }

    @Test
    void isOfTheVersionThatTheFolderIsCheckedFor() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SHOW server_version")).startsWith(DataFolder.VERSION + ".");
        }
    }

    @Test
    void sortsNamesAsAPhoneBookDoes() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SELECT string_agg(n, ' ' ORDER BY n) FROM unnest('{Zorn,Özil,abt}'::text[]) n"))
                    .isEqualTo("abt Özil Zorn");
            assertThat(query(database, "SELECT datctype FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo(Programs.characterType());
        }
    }

    @Test
    void findsItsDataAgainAfterARestart() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            execute(database, "CREATE TABLE kept AS SELECT 'still here' AS what");
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SELECT what FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void endsTheOneThatAKilledKontorLeftBehind() throws Exception {
        EmbeddedDatabase.start(folder).close();
        kill9(startKontor());
        var orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(query(database, "SELECT what FROM committed")).isEqualTo("before the kill");
        }
    }

    @Test
    void comesBackByItselfAfterItWasKilled() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            execute(database, "CREATE TABLE survivor AS SELECT 'committed' AS what");
            var killed = postmaster();
            killed.destroyForcibly();

            await().atMost(30, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .until(() -> query(database, "SELECT what FROM survivor").equals("committed")
                            && !postmaster().equals(killed));
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void isNotMisledByANumberThatIsAnotherProgramsNow() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(
                folder.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesASecondStartOnItsFolderAndGoesOn() throws SQLException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(folder))
                    .withMessage(
                            "Another Kontor is running on the folder %s. Stop it first, or name another folder with KONTOR_DATA.",
                            folder);
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void takesUpAgainAfterAFirstStartThatWasCutShort(@TempDir Path interrupted) throws IOException {
        Files.createDirectories(interrupted.resolve("postgresql.new1/base"));

        EmbeddedDatabase.start(interrupted).close();
        assertThat(interrupted).isDirectoryNotContaining("glob:**postgresql.new*");
    }

    @Test
    void quotesPostgresqlWhereItDoesNotStart() throws IOException {
        EmbeddedDatabase.start(folder).close();
        var settings = folder.resolve("postgresql/postgresql.auto.conf");
        var before = Files.readString(settings);
        Files.writeString(settings, "shared_buffers = 'a lot'\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .withMessageContaining("PostgreSQL does not start in " + folder)
                .withMessageContaining("FATAL");

        Files.writeString(settings, before);
        EmbeddedDatabase.start(folder).close();
    }

    private static Process startKontor() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var kontor = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Killed.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = kontor.inputReader()) {
            assertThat(said.lines().anyMatch("committed"::equals)).isTrue();
            return kontor;
        }
    }

    private static void kill9(Process kontor) throws InterruptedException {
        assertThat(kontor.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static ProcessHandle postmaster() throws IOException {
        var number =
                Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A Kontor that has committed something when it is killed. */
    static final class Killed {

        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            execute(database, "CREATE TABLE committed AS SELECT 'before the kill' AS what");
            System.out.println("committed");
            Thread.sleep(60_000);
        }
    }
}
