package kontor.registration;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.account.Admission;
import kontor.account.PasswordPolicy;
import kontor.limit.Action;
import kontor.limit.Limits;
import kontor.limit.Subject;
import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Reading;

@Controller
@RequestMapping("/sign-up")
class SignUpController {

    private final SignUps signUps;
    private final Admission admission;
    private final Limits limits;

    SignUpController(SignUps signUps, Admission admission, Limits limits) {
        this.signUps = signUps;
        this.admission = admission;
        this.limits = limits;
    }

    @ModelAttribute("admission")
    Admission admission() {
        return admission;
    }

    @ModelAttribute("maxWords")
    int maxWords() {
        return SignUpForm.MAX_WORDS;
    }

    @GetMapping
    String compose(@Me @Nullable Member me, Model model) {
        if (me != null) return "redirect:/";

        model.addAttribute("signUpForm", SignUpForm.blank());
        return "registration/sign-up";
    }

    @PostMapping
    String request(
            @Valid SignUpForm form,
            Errors errors,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!Reading.failed(errors)) judgeAdmission(form, errors);
        if (!errors.hasErrors()) PasswordPolicy.refuseOwnWords(form.password(), form.owner(), errors);
        if (errors.hasErrors()) return "registration/sign-up";

        var tries = new Subject[] {
            Subject.client(request), Subject.account(form.email().value())
        };
        if (limits.refuse(errors, response, Action.SIGN_UP, tries)) return "registration/sign-up";

        signUps.request(form.toApplicant(language));
        return "redirect:/sign-up?sent";
    }

    @GetMapping(params = "sent")
    String sent() {
        return "registration/sign-up-sent";
    }

    private void judgeAdmission(SignUpForm form, Errors errors) {
        if (!errors.hasFieldErrors("email") && !admission.admits(form.email()))
            errors.rejectValue("email", "registration.signUp.domain", new Object[] {admission.domainsToRead()}, null);
        if (admission.byApproval() && form.words().isBlank())
            errors.rejectValue("words", "registration.signUp.noWords");
    }
}
