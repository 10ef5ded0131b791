package kontor.administration;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.Members;
import kontor.report.Decision;
import kontor.report.Report;
import kontor.report.ReportList;
import kontor.report.Reports;
import kontor.shared.NotFound;

/** Decides on reports. Each decision is noted in the {@link AuditLog}; a second one about the same changes nothing. */
@Service
@Transactional
class ReportDecisions {

    private final Reports reports;
    private final ReportList reportList;
    private final Members members;
    private final Administration administration;
    private final ReportLetters letters;
    private final AuditLog log;

    ReportDecisions(
            Reports reports,
            ReportList reportList,
            Members members,
            Administration administration,
            ReportLetters letters,
            AuditLog log) {
        this.reports = reports;
        this.reportList = reportList;
        this.members = members;
        this.administration = administration;
        this.letters = letters;
        this.log = log;
    }

    /**
     * Does what was decided. Answers whether that was open until now.
     *
     * @throws NotFound if there is no such report, or it is about the administrator
     * @throws kontor.shared.Refused where the member may not be suspended
     */
    boolean decide(Member administrator, UUID reference, DecisionForm form) {
        var report = reportList.find(administrator, reference).orElseThrow(NotFound::new);
        if (!reports.decide(reference, form.decision())) return false;

        act(administrator, report, form);
        if (!form.answer().isBlank()) answer(administrator, report, form.answer());
        return true;
    }

    private void act(Member administrator, Report report, DecisionForm form) {
        var member = find(report.member().id());
        log.note(administrator, deed(form.decision()), member, form.words());
        switch (form.decision()) {
            case NOTHING -> {}
            case WARNING -> letters.warn(member, form.words());
            case SUSPENSION -> administration.suspend(administrator, member, form.words());
        }
    }

    /** The words to a reporter are not kept. */
    private void answer(Member administrator, Report report, String words) {
        var reporter = find(report.reporter().id());
        letters.answer(reporter, words);
        log.note(administrator, Deed.REPORTER_ANSWERED, reporter, "");
    }

    private Member find(Long id) {
        return members.find(id).orElseThrow(NotFound::new);
    }

    private static Deed deed(Decision decision) {
        return switch (decision) {
            case NOTHING -> Deed.REPORT_DISMISSED;
            case WARNING -> Deed.MEMBER_WARNED;
            case SUSPENSION -> Deed.REPORT_UPHELD;
        };
    }
}
