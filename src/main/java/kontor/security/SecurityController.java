package kontor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.account.Accounts;
import kontor.account.Admission;
import kontor.account.PasswordOwner;
import kontor.account.PasswordPolicy;
import kontor.limit.Action;
import kontor.limit.Limits;
import kontor.limit.Subject;
import kontor.member.Me;
import kontor.member.Member;
import kontor.session.Sessions;
import kontor.shared.Message;

/** What a member signs in with, and where that has been done. */
@Controller
@RequestMapping("/me/security")
class SecurityController {

    private static final String PAGE = "security/security";

    private final Accounts accounts;
    private final Admission admission;
    private final PasswordChanges passwords;
    private final AddressChanges addresses;
    private final Sessions sessions;
    private final Limits limits;

    SecurityController(
            Accounts accounts,
            Admission admission,
            PasswordChanges passwords,
            AddressChanges addresses,
            Sessions sessions,
            Limits limits) {
        this.accounts = accounts;
        this.admission = admission;
        this.passwords = passwords;
        this.addresses = addresses;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping
    String show(@Me Member me, HttpServletRequest request, Model model) {
        model.addAttribute(PasswordChangeForm.blank());
        model.addAttribute(AddressChangeForm.blank());
        return page(me, request, model);
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping({"/password", "/address"})
    String back() {
        return "redirect:/me/security";
    }

    @PostMapping("/password")
    String changePassword(
            @Me Member me,
            @Valid PasswordChangeForm form,
            Errors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute(AddressChangeForm.blank());
        PasswordPolicy.refuseOwnWords(form.password(), ownerOf(me), errors);
        if (errors.hasErrors() || limits.refuse(errors, response, Action.SIGN_IN, Subject.member(me.id())))
            return page(me, request, model);

        refuse(passwords.change(me, form, request), errors);
        if (errors.hasErrors()) return page(me, request, model);

        limits.giveBack(Action.SIGN_IN, Subject.member(me.id()));
        sessions.renew(request);
        redirect.addFlashAttribute("notice", Message.of("security.password.changed"));
        return "redirect:/me/security";
    }

    @PostMapping("/address")
    String changeAddress(
            @Me Member me,
            @Valid AddressChangeForm form,
            Errors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute(PasswordChangeForm.blank());
        addresses.mayChange(me).enforce();
        if (accounts.addressOf(me.id()).filter(own -> own.equals(form.email())).isPresent())
            errors.rejectValue("email", "security.address.same");
        else if (!errors.hasFieldErrors("email") && !admission.admits(form.email()))
            errors.rejectValue("email", "security.address.domain", new Object[] {admission.domainsToRead()}, null);
        if (errors.hasErrors() || limits.refuse(errors, response, Action.SIGN_IN, Subject.member(me.id())))
            return page(me, request, model);

        if (!accounts.proves(me, form.proof())) errors.rejectValue("proof", "security.wrong");
        if (errors.hasErrors() || limits.refuse(errors, response, Action.MAIL, mailTo(me, form, request)))
            return page(me, request, model);

        limits.giveBack(Action.SIGN_IN, Subject.member(me.id()));
        addresses.request(me, form.email());
        redirect.addFlashAttribute(
                "notice", Message.of("security.address.sent", form.email().value()));
        return "redirect:/me/security";
    }

    private String page(Member me, HttpServletRequest request, Model model) {
        model.addAttribute("address", accounts.addressOf(me.id()).orElseThrow());
        model.addAttribute("pending", addresses.pendingOf(me).orElse(null));
        model.addAttribute("mayChangeAddress", addresses.mayChange(me));
        model.addAttribute("browsers", sessions.of(me, request));
        return PAGE;
    }

    private PasswordOwner ownerOf(Member me) {
        return new PasswordOwner(me.personName(), accounts.addressOf(me.id()).orElseThrow());
    }

    private static void refuse(PasswordChanges.Outcome outcome, Errors errors) {
        if (outcome == PasswordChanges.Outcome.WRONG) errors.rejectValue("currentPassword", "security.wrong");
        if (outcome == PasswordChanges.Outcome.SAME) errors.rejectValue("password", "security.password.same");
    }

    private static Subject[] mailTo(Member me, AddressChangeForm form, HttpServletRequest request) {
        return new Subject[] {
            Subject.client(request),
            Subject.member(me.id()),
            Subject.account(form.email().value())
        };
    }
}
