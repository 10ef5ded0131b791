package kontor.report;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import kontor.member.Member;

/** The form that all reports share, whichever module knows what is reported. */
@Component
public class ReportPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    /** The form, or why one may not report; the model has a {@link ReportForm}. */
    public String form(Member me, Subject subject, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("mayReport", reports.mayReport(me, subject.member()));
        model.addAttribute("reasons", Grievance.values());
        model.addAttribute("max", ReportForm.MAX);
        return "report/report";
    }

    /** Where a report leads, which offers to block that member too. */
    public String receipt(Subject subject) {
        return "redirect:/members/" + subject.member().handle() + "/report/receipt";
    }
}
