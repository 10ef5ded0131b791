package kontor.account;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.limit.Action;
import kontor.limit.Limits;
import kontor.limit.Subject;
import kontor.session.KnownDevices;
import kontor.shared.Message;
import kontor.shared.Token;

@Controller
@RequestMapping("/password-reset")
class PasswordResetController {

    private final PasswordResets resets;
    private final KnownDevices devices;
    private final Limits limits;

    PasswordResetController(PasswordResets resets, KnownDevices devices, Limits limits) {
        this.resets = resets;
        this.devices = devices;
        this.limits = limits;
    }

    @GetMapping
    String compose(Model model) {
        model.addAttribute("passwordResetForm", PasswordResetForm.blank());
        return "account/password-reset";
    }

    @PostMapping
    String request(
            @Valid PasswordResetForm form,
            Errors errors,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) return "account/password-reset";

        var tries = new Subject[] {
            Subject.client(request), Subject.account(form.email().value())
        };
        if (limits.refuse(errors, response, Action.PASSWORD_RESET, tries)) return "account/password-reset";

        resets.request(form.email(), language);
        return "redirect:/password-reset?sent";
    }

    @GetMapping(params = "sent")
    String sent() {
        return "account/password-reset-sent";
    }

    @GetMapping("/{token}")
    ModelAndView show(@PathVariable Token token) {
        var state = resets.stateOf(token);
        var view = state == LinkState.OPEN ? "account/new-password" : "account/password-reset-closed";
        return new ModelAndView(view, state.status())
                .addObject("newPasswordForm", new NewPasswordForm(new Password("")))
                .addObject("state", state);
    }

    @PostMapping("/{token}")
    ModelAndView complete(
            @PathVariable Token token,
            @Valid NewPasswordForm form,
            Errors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        var owner = resets.ownerOf(token);
        if (owner.isEmpty()) return show(token);

        PasswordPolicy.refuseOwnWords(form.password(), owner.get(), errors);
        if (errors.hasErrors()) return new ModelAndView("account/new-password");
        var member = resets.complete(token, form.password());
        if (member.isEmpty()) return show(token);

        devices.remember(member.get(), request, response);
        afterwards.addFlashAttribute("notice", Message.of("account.reset.done"));
        return new ModelAndView("redirect:/sign-in");
    }
}
