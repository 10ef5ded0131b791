package kontor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back with its faults comes back with a status that says so; controllers just show the page. */
class FaultyFormInterceptor implements HandlerInterceptor {

    private final HttpStatus status;

    FaultyFormInterceptor(HttpStatus status) {
        this.status = status;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && HttpMethod.POST.matches(request.getMethod()) && isStillFine(response) && isFaulty(page))
            response.setStatus(status.value());
    }

    /** Whether nobody has said more exactly what is wrong: a form may be without fault and come too often. */
    private static boolean isStillFine(HttpServletResponse response) {
        return response.getStatus() == HttpStatus.OK.value();
    }

    private static boolean isFaulty(ModelAndView page) {
        return page.getModel().values().stream()
                .anyMatch(value -> value instanceof Errors errors && errors.hasErrors());
    }
}
