package kontor.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.account.Admission;
import kontor.account.LinkState;
import kontor.session.SignIn;
import kontor.shared.Message;
import kontor.shared.Token;

/** The link of the first mail. It shows a button, since programs that scan mails open links too. */
@Controller
@RequestMapping("/email-confirmation")
class EmailConfirmationController {

    private final SignUps signUps;
    private final Admission admission;
    private final SignIn signIn;

    EmailConfirmationController(SignUps signUps, Admission admission, SignIn signIn) {
        this.signUps = signUps;
        this.admission = admission;
        this.signIn = signIn;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") Token token) {
        var state = signUps.stateOf(token);
        return new ModelAndView(view(state), state.status())
                .addObject("state", state)
                .addObject("token", token.value())
                .addObject("admission", admission);
    }

    @PostMapping
    ModelAndView confirm(
            @RequestParam(defaultValue = "") Token token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var member = signUps.confirm(token);
        if (member.isEmpty()) return notYet(token);

        signIn.begin(member.get(), request, response);
        afterwards.addFlashAttribute(
                "notice",
                Message.of("registration.confirmation.welcome", member.get().firstName()));
        return new ModelAndView("redirect:/me/profile");
    }

    private ModelAndView notYet(Token token) {
        return signUps.stateOf(token) == LinkState.WAITING
                ? new ModelAndView("redirect:/email-confirmation", "token", token.value())
                : show(token);
    }

    private static String view(LinkState state) {
        return switch (state) {
            case OPEN -> "registration/confirmation";
            case WAITING -> "registration/confirmation-waiting";
            default -> "registration/confirmation-closed";
        };
    }
}
