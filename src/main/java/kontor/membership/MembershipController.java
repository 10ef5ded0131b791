package kontor.membership;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import kontor.member.Me;
import kontor.member.Member;

/** My plan, until when, and what each plan includes (M1, M2). */
@Controller
class MembershipController {

    private final Memberships memberships;

    MembershipController(Memberships memberships) {
        this.memberships = memberships;
    }

    @GetMapping("/me/membership")
    String show(@Me Member me, Model model) {
        model.addAttribute("member", me);
        model.addAttribute("plan", memberships.planOf(me));
        model.addAttribute("basic", memberships.rightsIn(Plan.BASIC));
        model.addAttribute("premium", memberships.rightsIn(Plan.PREMIUM));
        return "membership/membership";
    }
}
