package kontor.career;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** The two months that a form asks for, not yet checked. */
interface Months {

    @Nullable
    YearMonth from();

    @Nullable
    YearMonth to();

    /** The period, once the form is found to be without fault. */
    default Period toPeriod() {
        return new Period(requireNonNull(from()), to());
    }
}
