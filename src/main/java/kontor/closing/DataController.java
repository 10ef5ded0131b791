package kontor.closing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.limit.Action;
import kontor.limit.Limits;
import kontor.limit.Subject;
import kontor.member.Me;
import kontor.member.Member;
import kontor.session.SignIn;
import kontor.shared.Message;

/** What is kept of me, and leaving. Taking it along will stand here too. */
@Controller
@RequestMapping("/me/data")
class DataController {

    private static final String PAGE = "closing/data";

    private final Closings closings;
    private final SignIn signIn;
    private final Limits limits;

    DataController(Closings closings, SignIn signIn, Limits limits) {
        this.closings = closings;
        this.signIn = signIn;
        this.limits = limits;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute(ClosingForm.blank());
        return page(me, model);
    }

    @GetMapping("/closing")
    String back() {
        return "redirect:/me/data";
    }

    @PostMapping("/closing")
    String close(
            @Me Member me,
            @ModelAttribute ClosingForm form,
            Errors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        if (limits.refuse(errors, response, Action.SIGN_IN, Subject.member(me.id()))) return page(me, model);
        if (!closings.close(me, form.password())) {
            errors.rejectValue("password", "closing.wrong");
            return page(me, model);
        }

        signIn.end(request, response);
        redirect.addFlashAttribute("notice", Message.of("closing.closed"));
        return "redirect:/";
    }

    private String page(Member me, Model model) {
        model.addAttribute("mayClose", closings.mayClose(me));
        return PAGE;
    }
}
