package kontor.guest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** Opening a short profile to guests, and closing it. */
@Controller
class OpennessController {

    private final PublicProfiles profiles;

    OpennessController(PublicProfiles profiles) {
        this.profiles = profiles;
    }

    @PostMapping("/me/privacy/public-profile")
    String choose(
            @Me Member me,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean searchEngines,
            RedirectAttributes redirect) {
        profiles.open(me, new Openness(open, searchEngines));
        redirect.addFlashAttribute("notice", Message.of(open ? "guest.notice.open" : "guest.notice.closed"));
        return "redirect:/me/privacy";
    }
}
