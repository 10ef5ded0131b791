package kontor.web;

import java.sql.SQLException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import kontor.shared.NotFound;
import kontor.shared.Refused;

/** The one place where a refusal becomes a page. What is not handled here goes to the templates in {@code error}. */
@ControllerAdvice
class ErrorAdvice {

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String on(Refused refused, Model model) {
        model.addAttribute("verdict", refused.verdict());
        return "error/refused";
    }

    /** Somebody has left between two statements, and what was to be stored refers to nobody. All else is a fault. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String on(DataIntegrityViolationException fault) {
        var cause = NestedExceptionUtils.getMostSpecificCause(fault);
        if (cause instanceof SQLException sql && FOREIGN_KEY_VIOLATION.equals(sql.getSQLState())) return onNothing();

        throw fault;
    }

    /** No number stands in an address where one belongs: nothing is there. All else that is no number is a bad request. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String on(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) return onNothing();

        throw mismatch;
    }

    @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String onNothing() {
        return "error/404";
    }
}
