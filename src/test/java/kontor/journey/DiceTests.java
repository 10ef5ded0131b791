package kontor.journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiceTests {

    @Test
    void theTimeOfDayAtWhichACalendarsFileWasMadeIsNoYearOfBirth() {
        assertThat(Walk.withoutDice("DTSTAMP:20261126T171933Z")).isEqualTo("DTSTAMP:20261126");
        assertThat(Walk.withoutDice("BDAY:19330307")).isEqualTo("BDAY:19330307");
    }
}
