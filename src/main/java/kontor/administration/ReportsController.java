package kontor.administration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Members;
import kontor.report.Decision;
import kontor.report.Report;
import kontor.report.ReportList;
import kontor.shared.Message;
import kontor.shared.NewestFirst;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

/** What members have reported, and deciding on it. */
@Controller
@RequestMapping("/admin/reports")
class ReportsController {

    private final ReportList reports;
    private final ReportDecisions decisions;
    private final Administration administration;
    private final Members members;

    ReportsController(ReportList reports, ReportDecisions decisions, Administration administration, Members members) {
        this.reports = reports;
        this.decisions = decisions;
        this.administration = administration;
        this.members = members;
    }

    @GetMapping
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Instant place,
            Model model) {
        var decided = state.equals("decided");
        model.addAttribute("decided", decided);
        model.addAttribute(
                "reports",
                decided
                        ? reports.decided(me, place == null ? NewestFirst.START : place)
                        : reports.open(me, place == null ? Instant.EPOCH : place));
        return "administration/reports";
    }

    @GetMapping("/{reference}")
    String show(@Me Member me, @PathVariable String reference, Model model) {
        model.addAttribute(DecisionForm.blank());
        return page(me, find(me, reference), model);
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping("/{reference}/decision")
    String back() {
        return "redirect:/admin/reports/{reference}";
    }

    @PostMapping("/{reference}/decision")
    String decide(
            @Me Member me,
            @PathVariable String reference,
            @Valid DecisionForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var report = find(me, reference);
        form.check(errors);
        if (errors.hasErrors()) return page(me, report, model);

        var done = decisions.decide(me, report.reference(), form);
        var notice = done ? "administration.notice.reportDecided" : "administration.notice.reportAlreadyDecided";
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/admin/reports";
    }

    /** One about me is decided by somebody else. */
    private Report find(Member me, String reference) {
        return reports.find(me, uuid(reference)).orElseThrow(NotFound::new);
    }

    private String page(Member me, Report report, Model model) {
        var member = members.find(report.member().id()).orElseThrow(NotFound::new);
        var maySuspend = administration.maySuspend(me, member);
        model.addAttribute("report", report);
        model.addAttribute("suspended", member.isSuspended());
        model.addAttribute("maySuspend", maySuspend);
        model.addAttribute("decisions", choices(maySuspend));
        model.addAttribute("max", ReasonForm.MAX);
        model.addAttribute("answerMax", DecisionForm.ANSWER);
        return "administration/report";
    }

    private static List<Decision> choices(Verdict maySuspend) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision != Decision.SUSPENSION || maySuspend.isGranted())
                .toList();
    }

    private static UUID uuid(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
