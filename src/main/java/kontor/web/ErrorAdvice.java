package kontor.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import kontor.shared.NotFound;
import kontor.shared.Refused;

/** The one place where a refusal becomes a page. What is not handled here goes to the templates in {@code error}. */
@ControllerAdvice
class ErrorAdvice {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String on(Refused refused, Model model) {
        model.addAttribute("verdict", refused.verdict());
        return "error/refused";
    }

    @ExceptionHandler({NotFound.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String onNothing() {
        return "error/404";
    }
}
