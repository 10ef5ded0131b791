package kontor.administration;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.account.Accounts;
import kontor.mail.EmailAddress;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.registration.ApplicationList;
import kontor.report.ReportList;
import kontor.shared.PlainText;

/** The way into the administration, and its log. */
@Controller
@RequestMapping("/admin")
class AuditController {

    private final AuditTrail trail;
    private final ApplicationList applications;
    private final ReportList reports;
    private final Members members;
    private final Accounts accounts;

    AuditController(
            AuditTrail trail, ApplicationList applications, ReportList reports, Members members, Accounts accounts) {
        this.trail = trail;
        this.applications = applications;
        this.reports = reports;
        this.members = members;
        this.accounts = accounts;
    }

    /** Leads to where something waits. */
    @GetMapping
    String begin(@Me Member me) {
        if (reports.countOpen(me) > 0) return "redirect:/admin/reports";

        return applications.countWaiting() > 0 ? "redirect:/admin/members?state=waiting" : "redirect:/admin/members";
    }

    @GetMapping("/audit")
    String list(
            @RequestParam(defaultValue = "") String member,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        var sought = PlainText.oneLine(member);
        var found = find(sought);
        var nobody = found.isEmpty() && !sought.isEmpty();
        model.addAttribute("sought", sought);
        model.addAttribute("nobody", nobody);
        model.addAttribute("member", found.orElse(null));
        if (!nobody) model.addAttribute("log", trail.find(found, before == null ? Long.MAX_VALUE : before));
        return "administration/audit";
    }

    /** By the handle, or by the e-mail address. */
    private Optional<Member> find(String text) {
        if (text.isEmpty()) return Optional.empty();

        return members.findByHandle(text).or(() -> EmailAddress.parse(text).flatMap(accounts::ownerOf));
    }
}
