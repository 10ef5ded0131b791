package kontor.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.session.LocalPath;
import kontor.session.RememberMe;
import kontor.session.Sessions;
import kontor.session.SignIn;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;
    private final RememberMe rememberMe;
    private final RequestCache requests;
    private final SignInMeters meters;
    private final AdminAddress admin;
    private final SignInTries tries;
    private final Admission admission;
    private final ObjectProvider<SignInHints> hints;

    SignInController(
            Accounts accounts,
            SignIn signIn,
            Sessions sessions,
            RememberMe rememberMe,
            RequestCache requests,
            SignInMeters meters,
            AdminAddress admin,
            SignInTries tries,
            Admission admission,
            ObjectProvider<SignInHints> hints) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.rememberMe = rememberMe;
        this.requests = requests;
        this.meters = meters;
        this.admin = admin;
        this.tries = tries;
        this.admission = admission;
        this.hints = hints;
    }

    @ModelAttribute("hints")
    @Nullable
    SignInHints hints() {
        return hints.getIfAvailable();
    }

    @ModelAttribute("admission")
    Admission admission() {
        return admission;
    }

    @GetMapping
    String compose(@Me @Nullable Member me, HttpServletRequest request, Model model) {
        if (me != null) return "redirect:/";

        model.addAttribute("ended", sessions.hasEnded(request));
        model.addAttribute("signInForm", new SignInForm("", null));
        return "account/sign-in";
    }

    @PostMapping
    String signIn(
            @ModelAttribute SignInForm form,
            Errors errors,
            @RequestParam(name = "remember-me", defaultValue = "false") boolean remember,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (tries.refuse(form, errors, request, response)) return "account/sign-in";

        var member = accounts.authenticate(form.email(), form.password());
        if (member.isEmpty()) {
            meters.countFailure();
            errors.reject("account.signIn.refused");
            errors.reject(admission.byApproval() ? "account.signIn.applied" : "account.signIn.signedUp");
            return "account/sign-in";
        }
        if (member.get().isSuspended()) {
            var reason = admin.suspended();
            errors.reject(reason.key(), reason.getArguments(), null);
            return "account/sign-in";
        }

        meters.countSuccess();
        tries.giveBack(form, request);
        signIn.begin(member.get(), request, response);
        if (remember) rememberMe.remember(member.get(), request, response);
        return "redirect:" + placeToGo(request, response);
    }

    /** The page that a guest was kept from, or the front page. */
    private String placeToGo(HttpServletRequest request, HttpServletResponse response) {
        var saved = requests.getRequest(request, response);
        if (saved == null) return "/";

        requests.removeRequest(request, response);
        return LocalPath.of(saved.getRedirectUrl());
    }
}
