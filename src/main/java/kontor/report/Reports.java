package kontor.report;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;
import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** The front door to reports. Whom one is about never hears of it (R3); what the administrators do is theirs to say. */
@Service
@Transactional
public class Reports {

    /** So many may wait for a decision; nobody reads through more of one member's. */
    static final int OPEN = 20;

    private final ReportRepository reports;
    private final Locks locks;
    private final Clock clock;

    Reports(ReportRepository reports, Locks locks, Clock clock) {
        this.reports = reports;
        this.locks = locks;
        this.clock = clock;
    }

    /** Whether one may report something of that member. */
    @Transactional(readOnly = true)
    public Verdict mayReport(Member reporter, Member member) {
        if (reporter.equals(member)) return refused("report.refused.self");

        return reports.countOpenBy(reporter) < OPEN ? granted() : refused("report.refused.many", OPEN);
    }

    /**
     * Lays something before the administrators as it is now. The same sent twice is one report.
     *
     * @throws kontor.shared.Refused where {@link #mayReport} says no
     */
    public void report(Member reporter, Subject subject, ReportForm form) {
        locks.hold("reports of " + reporter.id());
        if (reports.isOpen(reporter, form.submission(subject))) return;

        mayReport(reporter, subject.member()).enforce();
        reports.add(reporter, subject, form, clock.instant());
    }

    /** Notes what was done about a report; false if that was decided before. */
    public boolean decide(UUID reference, Decision decision) {
        return reports.decide(reference, decision, clock.instant());
    }
}
