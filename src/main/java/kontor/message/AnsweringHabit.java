package kontor.message;

import java.time.Duration;

/**
 * How a member answers questions about own requests (R8).
 *
 * @param asked about how many requests
 * @param answered how many of these were answered
 * @param seconds how long an answer usually takes: the median
 */
record AnsweringHabit(Long memberId, int asked, int answered, long seconds) {

    private static final Duration DAY = Duration.ofDays(1);

    boolean answersMostly() {
        return 2 * answered >= asked;
    }

    /** Answers usually come within so many days; at least one. */
    long days() {
        return Math.max(1, Duration.ofSeconds(seconds).plus(DAY).minusSeconds(1).toDays());
    }
}
