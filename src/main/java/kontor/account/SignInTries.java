package kontor.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import kontor.limit.Action;
import kontor.limit.Limits;
import kontor.limit.Subject;
import kontor.mail.EmailAddress;
import kontor.session.KnownDevices;
import kontor.shared.Token;

/** Who may try to sign in. Only tries that fail count. */
@Component
class SignInTries {

    private final Accounts accounts;
    private final KnownDevices devices;
    private final Limits limits;

    SignInTries(Accounts accounts, KnownDevices devices, Limits limits) {
        this.accounts = accounts;
        this.devices = devices;
        this.limits = limits;
    }

    /** Takes a try; where there is none left, the form says so, and the right password is refused as any other. */
    boolean refuse(SignInForm form, Errors errors, HttpServletRequest request, HttpServletResponse response) {
        return limits.refuse(errors, response, Action.SIGN_IN, subjects(form, request));
    }

    void giveBack(SignInForm form, HttpServletRequest request) {
        limits.giveBack(Action.SIGN_IN, subjects(form, request));
    }

    /** A browser that the member has used before has tries of its own, which nobody else can use up. */
    private Subject[] subjects(SignInForm form, HttpServletRequest request) {
        var address = EmailAddress.parse(form.email());
        var device = devices.isClaimed(request) // otherwise a known address would take one statement more than another
                ? address.flatMap(accounts::ownerOf).flatMap(member -> devices.of(member, request))
                : Optional.<Token>empty();
        if (device.isPresent()) return new Subject[] {Subject.device(device.get())};

        return new Subject[] {
            Subject.client(request),
            Subject.account(address.map(EmailAddress::value).orElse(form.email()))
        };
    }
}
