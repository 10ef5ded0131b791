package kontor.security;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.account.LinkState;
import kontor.mail.EmailAddress;
import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;
import kontor.shared.Token;

/**
 * The link sent to a new address; it may be opened where nobody is signed in. It shows the address and a button, as the
 * first link shows one.
 */
@Controller
@RequestMapping("/address-confirmation")
class AddressConfirmationController {

    private final AddressChanges changes;

    AddressConfirmationController(AddressChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") Token token) {
        return changes.openFor(token).map(address -> open(address, token)).orElseGet(() -> closed(token));
    }

    @PostMapping
    ModelAndView confirm(
            @Me @Nullable Member me, @RequestParam(defaultValue = "") Token token, RedirectAttributes afterwards) {
        var member = changes.confirm(token);
        if (member.isEmpty()) return closed(token);

        afterwards.addFlashAttribute("notice", Message.of("security.address.changed"));
        return new ModelAndView(member.get().equals(me) ? "redirect:/me/security" : "redirect:/sign-in");
    }

    private static ModelAndView open(EmailAddress address, Token token) {
        return new ModelAndView("security/confirmation")
                .addObject("address", address)
                .addObject("token", token.value());
    }

    /** A link that is open leads nowhere either, once the address has an account. */
    private ModelAndView closed(Token token) {
        var state = changes.stateOf(token);
        return state == LinkState.OPEN ? closed(LinkState.UNKNOWN) : closed(state);
    }

    private static ModelAndView closed(LinkState state) {
        return new ModelAndView("security/confirmation-closed", state.status()).addObject("state", state);
    }
}
