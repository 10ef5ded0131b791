package kontor.request;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.report.Kind;
import kontor.report.ReportForm;
import kontor.report.Reports;
import kontor.report.Subject;

/** Reporting a request, which for its recipient declines it for good, and for its sender changes nothing (R3, R4). */
@Service
@Transactional
class RequestReports {

    private final RequestPages pages;
    private final ContactRequests requests;
    private final Reports reports;

    RequestReports(RequestPages pages, ContactRequests requests, Reports reports) {
        this.pages = pages;
        this.requests = requests;
        this.reports = reports;
    }

    /** What a report of the sender's request lays before the administrators; not found if there is none. */
    @Transactional(readOnly = true)
    Subject subject(Member me, Member sender) {
        var page = "/requests/" + sender.handle();
        return new Subject(Kind.REQUEST, sender, pages.noteTo(me, sender), page + "/report", page);
    }

    void report(Member me, Member sender, ReportForm form) {
        reports.report(me, subject(me, sender), form);
        requests.declineForGood(me, sender);
    }
}
