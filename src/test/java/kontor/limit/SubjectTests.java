package kontor.limit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "::1, 127.0.0.1, false"
    })
    void anIpv6NetworkIsOneClient(String one, String other, boolean same) {
        assertThat(Subject.network(one).equals(Subject.network(other))).isEqualTo(same);
    }

    @Test
    void aNameIsNotLookedUp() {
        assertThat(Subject.network("localhost")).isEqualTo("localhost");
    }

    @Test
    void anAddressWithAZoneIsUnderstood() {
        assertThat(Subject.network("fe80::1%1")).isEqualTo(Subject.network("fe80::2"));
    }
}
