package kontor.guest;

import org.junit.jupiter.api.Test;

import kontor.shared.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AudienceTests {

    @Test
    void readsForWhomTheDirectoryIs() {
        assertThat(Audience.of("members")).isEqualTo(Audience.MEMBERS);
        assertThat(Audience.of(" Guests ")).isEqualTo(Audience.GUESTS);
    }

    @Test
    void stopsTheStartAtAnythingElse() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Audience.of("public"))
                .withMessage("KONTOR_DIRECTORY is \"public\", but it must be members or guests");
    }
}
