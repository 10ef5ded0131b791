package kontor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class DataFolderTests {

    @TempDir
    Path place;

    @Test
    void isMadeWhereThereIsNone() {
        try (var folder = DataFolder.open(place.resolve("some/data"))) {
            assertThat(folder.isNew()).isTrue();
            assertThat(place.resolve("some/data")).isDirectory();
        }
    }

    @Test
    void isFreeAgainWhenClosed() {
        DataFolder.open(place).close();
        DataFolder.open(place).close();
    }

    @Test
    void mayBeAFreshlyMountedDisk() throws IOException {
        Files.createDirectory(place.resolve("lost+found"));
        Files.createFile(place.resolve(".gitkeep"));

        DataFolder.open(place).close();
    }

    @Test
    void cannotBeAFile() throws IOException {
        var file = Files.writeString(place.resolve("data"), "precious");

        assertRefused(file).withMessageStartingWith("%s is a file, and Kontor needs a folder", file);
        assertRefused(file.resolve("below")).withMessageContaining("KONTOR_DATA");
        assertThat(file).hasContent("precious");
    }

    @Test
    void cannotBeSomebodyElses() throws IOException {
        Files.writeString(place.resolve("thesis.odt"), "precious");

        assertRefused(place).withMessageContaining("holds files that are not Kontor's, such as thesis.odt");
        assertThat(place).isDirectoryContaining("glob:**thesis.odt").isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void cannotBeAnotherVersions() throws IOException {
        Files.createDirectory(place.resolve("postgresql"));
        Files.writeString(place.resolve("postgresql/PG_VERSION"), "17\n");

        assertRefused(place)
                .withMessageContaining("are PostgreSQL 17's, and this Kontor brings PostgreSQL 18 along")
                .withMessageContaining("pg_dump");
        assertThat(place).isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void cannotBeOfADatabaseWhosePasswordIsLost() throws IOException {
        Files.createDirectory(place.resolve("postgresql"));
        Files.writeString(place.resolve("postgresql/PG_VERSION"), DataFolder.VERSION);

        assertRefused(place).withMessageContaining("password is missing");
    }

    @Test
    void cannotBeOnAFullDisk() throws Exception {
        mount("size=1m");
        try {
            assertRefused(place).withMessageStartingWith("The disk of %s is full", place);
        } finally {
            unmount();
        }
    }

    @Test
    void cannotBeReadOnly() throws Exception {
        mount("ro");
        try {
            assertRefused(place)
                    .withMessageStartingWith("Kontor cannot use the folder %s (", place)
                    .withMessageContaining("Let the user " + System.getProperty("user.name"));
        } finally {
            unmount();
        }
    }

    private static ThrowableAssertAlternative<CannotStart> assertRefused(Path folder) {
        return assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedDatabase.start(folder))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasLineCount(1));
    }

    /** Root may write everywhere, except on a disk that takes nothing; and only root may mount one. */
    private void mount(String option) throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", option, "kontor-test", place.toString()))
                .as("may mount a disk")
                .isZero();
    }

    private void unmount() throws Exception {
        assertThat(run("umount", place.toString())).isZero();
    }

    private static int run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : 1;
        } catch (IOException e) { // there is no such command
            return 1;
        }
    }
}
