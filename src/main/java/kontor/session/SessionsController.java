package kontor.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** Signing out where one is not. The list stands on the page that {@code security} shows. */
@Controller
@RequestMapping("/me/security/sessions")
class SessionsController {

    private static final String PAGE = "redirect:/me/security";

    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    /** Repeating it is no fault: the browser is then signed out already. */
    @PostMapping("/{key}/removal")
    String end(@Me Member me, @PathVariable String key, RedirectAttributes redirect) {
        sessions.end(me, key);
        redirect.addFlashAttribute("notice", Message.of("session.notice.ended"));
        return PAGE;
    }

    @PostMapping("/removal")
    String endOthers(@Me Member me, HttpServletRequest request, RedirectAttributes redirect) {
        sessions.endOthersOf(me, request);
        redirect.addFlashAttribute("notice", Message.of("session.notice.othersEnded"));
        return PAGE;
    }
}
