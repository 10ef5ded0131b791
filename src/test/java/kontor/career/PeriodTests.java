package kontor.career;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

    @Test
    void mayLastOneMonth() {
        assertThat(period("2019-04", "2019-04").isCurrent()).isFalse();
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2019-04", "2019-03"));
    }

    @Test
    void goesOnWithoutAnEnd() {
        assertThat(period("2019-04", null).isCurrent()).isTrue();
    }

    @Test
    void overlapsInTheMonthsThatBothHave() {
        assertThat(period("2014-01", "2019-06").overlap(period("2016-03", null)))
                .contains(period("2016-03", "2019-06"));
    }

    @Test
    void overlapsInASingleMonth() {
        assertThat(period("2014-01", "2016-03").overlap(period("2016-03", "2017-01")))
                .contains(period("2016-03", "2016-03"));
    }

    @Test
    void doesNotOverlapWithOneThatBeginsTheMonthAfter() {
        assertThat(period("2014-01", "2016-02").overlap(period("2016-03", null)))
                .isEmpty();
    }

    @Test
    void overlapsWithoutEndWhereNeitherHasOne() {
        assertThat(period("2014-01", null).overlap(period("2016-03", null))).contains(period("2016-03", null));
    }

    @Test
    void stillGoesOnInAMonthBeforeItsEnd() {
        assertThat(period("2024-10", "2028-03").asOf(YearMonth.parse("2026-11")))
                .isEqualTo(period("2024-10", null));
        assertThat(period("2024-10", "2026-11").asOf(YearMonth.parse("2026-11")))
                .isEqualTo(period("2024-10", "2026-11"));
    }

    static Period period(String from, @Nullable String to) {
        return new Period(YearMonth.parse(from), to == null ? null : YearMonth.parse(to));
    }
}
