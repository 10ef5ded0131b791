package kontor.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.account.Accounts;
import kontor.mail.EmailAddress;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.shared.Message;
import kontor.shared.NotFound;

/** One member, suspended or not, as administrators see the person: nothing of requests, messages or contacts (R3). */
@Controller
@RequestMapping("/admin/members/{handle}")
class MemberController {

    private static final int MAX_YEARS = 100;

    private final Administration administration;
    private final Members members;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Clock clock;
    private final ZoneId zone;

    MemberController(
            Administration administration,
            Members members,
            Memberships memberships,
            Accounts accounts,
            Clock clock,
            ZoneId zone) {
        this.administration = administration;
        this.members = members;
        this.memberships = memberships;
        this.accounts = accounts;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping
    String show(@Me Member me, @PathVariable String handle, Model model) {
        model.addAttribute(PremiumForm.blank());
        return page(me, find(handle), model);
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping("/premium")
    String back() {
        return "redirect:/admin/members/{handle}";
    }

    @PostMapping("/premium")
    String grantPremium(
            @Me Member me,
            @PathVariable String handle,
            @Valid PremiumForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var member = find(handle);
        if (!errors.hasErrors() && form.until().isAfter(today().plusYears(MAX_YEARS)))
            errors.rejectValue("until", "administration.premium.tooFar", new Object[] {MAX_YEARS}, null);
        if (errors.hasErrors()) return page(me, member, model);

        administration.grantPremium(me, member, form.until());
        return back("administration.notice.premiumGranted", redirect);
    }

    @PostMapping("/premium/removal")
    String endPremium(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.endPremium(me, find(handle));
        return back("administration.notice.premiumEnded", redirect);
    }

    @PostMapping("/sessions/removal")
    String endSessions(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.endSessions(me, find(handle));
        return back("administration.notice.sessionsEnded", redirect);
    }

    @PostMapping("/administrator")
    String appoint(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.appoint(me, find(handle));
        return back("administration.notice.appointed", redirect);
    }

    @PostMapping("/administrator/removal")
    String withdraw(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.withdraw(me, find(handle));
        return back("administration.notice.withdrawn", redirect);
    }

    @PostMapping("/host")
    String appointHost(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.appointHost(me, find(handle));
        return back("administration.notice.hostAppointed", redirect);
    }

    @PostMapping("/host/removal")
    String withdrawHost(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        administration.withdrawHost(me, find(handle));
        return back("administration.notice.hostWithdrawn", redirect);
    }

    private Member find(String handle) {
        return members.findByHandle(handle).orElseThrow(NotFound::new);
    }

    private String page(Member me, Member member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute(
                "email",
                accounts.addressOf(member.id()).map(EmailAddress::value).orElse(""));
        model.addAttribute("plan", memberships.planOf(member));
        model.addAttribute("today", today());
        model.addAttribute("mine", me.equals(member));
        model.addAttribute("administers", administration.administers(member));
        model.addAttribute("host", administration.isHost(member));
        model.addAttribute("maySuspend", administration.maySuspend(me, member));
        model.addAttribute("mayWithdraw", administration.mayWithdraw(me, member));
        return "administration/member";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private static String back(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/admin/members/{handle}";
    }
}
