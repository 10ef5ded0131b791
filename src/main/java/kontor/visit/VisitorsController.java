package kontor.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.shared.Message;

/** Visitors of my profile: how many, and who, when and by which words where the plan names them (M2). */
@Controller
class VisitorsController {

    private static final int COUNTED = 1_000;

    private final Visits visits;
    private final Memberships memberships;

    VisitorsController(Visits visits, Memberships memberships) {
        this.visits = visits;
        this.memberships = memberships;
    }

    @GetMapping("/visitors")
    String list(
            @Me Member me,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "") String visitor,
            Model model) {
        if (visits.isUnseen(me)) return "visit/unseen";

        model.addAttribute("count", visits.count(me, COUNTED + 1));
        model.addAttribute("counted", COUNTED);
        model.addAttribute("premium", memberships.rightsIn(Plan.PREMIUM).namedVisitors());
        if (memberships.rightsOf(me).namedVisitors())
            model.addAttribute("list", visits.list(me, place(before, visitor)));
        return "visit/visitors";
    }

    @PostMapping("/me/privacy/visits")
    String choose(@Me Member me, @RequestParam(defaultValue = "false") boolean unseen, RedirectAttributes redirect) {
        if (unseen) visits.hide(me);
        else visits.show(me);
        redirect.addFlashAttribute("notice", Message.of(unseen ? "visit.notice.unseen" : "visit.notice.seen"));
        return "redirect:/me/privacy";
    }

    private static VisitList.Place place(@Nullable Instant before, String visitor) {
        return before == null ? VisitList.Place.START : new VisitList.Place(before, visitor);
    }
}
