package kontor.web;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ErrorAdviceTests {

    private final ErrorAdvice advice = new ErrorAdvice();

    @Test
    void whoHasLeftMeanwhileIsNotThere() {
        assertThat(advice.on(violation("23503"))).isEqualTo("error/404");
    }

    @Test
    void anotherViolationIsAFault() {
        var unique = violation("23505");

        assertThatThrownBy(() -> advice.on(unique)).isSameAs(unique);
    }

    private static DataIntegrityViolationException violation(String state) {
        return new DataIntegrityViolationException("a constraint", new SQLException("a constraint", state));
    }
}
