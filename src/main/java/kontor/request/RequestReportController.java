package kontor.request;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.report.ReportForm;
import kontor.report.ReportPages;

/** Reporting a request that I have received (R4). */
@Controller
@RequestMapping("/requests/{handle}/report")
class RequestReportController {

    private final RequestReports reports;
    private final ReportPages pages;

    RequestReportController(RequestReports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    String show(@Me Member me, @Other Member sender, Model model) {
        model.addAttribute(ReportForm.blank());
        return pages.form(me, reports.subject(me, sender), model);
    }

    @PostMapping
    String report(@Me Member me, @Other Member sender, @Valid ReportForm form, Errors errors, Model model) {
        var request = reports.subject(me, sender);
        if (errors.hasErrors()) return pages.form(me, request, model);

        reports.report(me, sender, form);
        return pages.receipt(request);
    }
}
