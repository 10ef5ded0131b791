package kontor.shared;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewestFirstTests {

    @Test
    void aPageBeginsBeforeTheMomentThatItNames() {
        var moment = Instant.parse("2026-11-26T12:00:00Z");

        assertThat(NewestFirst.before(moment)).isEqualTo(moment);
        assertThat(NewestFirst.before(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aPageBeginsAtTheStartWhereItNamesNoneOrOneThatNothingHas() {
        assertThat(NewestFirst.before(null)).isEqualTo(NewestFirst.START);
        assertThat(NewestFirst.before(Instant.MAX)).isEqualTo(NewestFirst.START);
        assertThat(NewestFirst.before(Instant.EPOCH.minusSeconds(1))).isEqualTo(NewestFirst.START);
    }
}
