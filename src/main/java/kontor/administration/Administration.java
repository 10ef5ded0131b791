package kontor.administration;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.meeting.Hosts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.registration.Applications;
import kontor.session.Sessions;
import kontor.shared.Verdict;

/** The front door to running the network. Each deed is noted in the {@link AuditLog}; repeating one changes nothing. */
@Service
@Transactional
class Administration {

    private final AdministrationPolicy policy;
    private final Administrators administrators;
    private final Hosts hosts;
    private final Applications applications;
    private final Members members;
    private final Memberships memberships;
    private final Sessions sessions;
    private final AuditLog log;

    Administration(
            AdministrationPolicy policy,
            Administrators administrators,
            Hosts hosts,
            Applications applications,
            Members members,
            Memberships memberships,
            Sessions sessions,
            AuditLog log) {
        this.policy = policy;
        this.administrators = administrators;
        this.hosts = hosts;
        this.applications = applications;
        this.members = members;
        this.memberships = memberships;
        this.sessions = sessions;
        this.log = log;
    }

    /** Admits an applicant; false if the application does not wait (any more). */
    boolean approve(Member administrator, UUID application) {
        var member = applications.approve(application);
        member.ifPresent(admitted -> log.note(administrator, Deed.APPLICATION_APPROVED, admitted, application));
        return member.isPresent();
    }

    /** Turns an applicant down, who is told the reason; false if the application does not wait (any more). */
    boolean turnDown(Member administrator, UUID application, String reason) {
        var done = applications.turnDown(application, reason);
        if (done) log.note(administrator, Deed.APPLICATION_TURNED_DOWN, application, reason);
        return done;
    }

    /** Sends the first mail again; false if the sign-up is gone. */
    boolean askAgainToConfirm(Member administrator, UUID signUp) {
        var done = applications.askAgainToConfirm(signUp);
        if (done) log.note(administrator, Deed.CONFIRMATION_SENT, signUp, "");
        return done;
    }

    /** Makes a member Premium up to the end of a day, which may be sooner than before. */
    void grantPremium(Member administrator, Member member, LocalDate lastDay) {
        memberships.grantPremiumUntil(member, lastDay);
        log.note(administrator, Deed.PREMIUM_GRANTED, member, lastDay.toString());
    }

    void endPremium(Member administrator, Member member) {
        if (memberships.endPremium(member)) log.note(administrator, Deed.PREMIUM_ENDED, member, "");
    }

    @Transactional(readOnly = true)
    Verdict maySuspend(Member administrator, Member member) {
        return policy.maySuspend(administrator, member);
    }

    /**
     * Ends all sessions of a member, who cannot sign in any more and is nowhere to be seen.
     *
     * @throws kontor.shared.Refused where {@link #maySuspend} says no
     */
    void suspend(Member administrator, Member member, String reason) {
        policy.maySuspend(administrator, member).enforce();
        if (!members.suspend(member)) return;

        sessions.endAllOf(member.id());
        log.note(administrator, Deed.MEMBER_SUSPENDED, member, reason);
    }

    void restore(Member administrator, Member member, String reason) {
        if (members.restore(member)) log.note(administrator, Deed.MEMBER_RESTORED, member, reason);
    }

    void endSessions(Member administrator, Member member) {
        sessions.endAllOf(member.id());
        log.note(administrator, Deed.SESSIONS_ENDED, member, "");
    }

    @Transactional(readOnly = true)
    boolean administers(Member member) {
        return administrators.include(member);
    }

    /** Throws {@link kontor.shared.Refused} for a suspended member. */
    void appoint(Member administrator, Member member) {
        policy.mayAppoint(member).enforce();
        if (!administrators.include(member) && administrators.add(member))
            log.note(administrator, Deed.ADMINISTRATOR_APPOINTED, member, "");
    }

    /** Whether the member may create official meetings without administering (E3). */
    @Transactional(readOnly = true)
    boolean isHost(Member member) {
        return hosts.isHeldBy(member);
    }

    void appointHost(Member administrator, Member member) {
        if (hosts.appoint(member)) log.note(administrator, Deed.HOST_APPOINTED, member, "");
    }

    void withdrawHost(Member administrator, Member member) {
        if (hosts.withdraw(member)) log.note(administrator, Deed.HOST_WITHDRAWN, member, "");
    }

    @Transactional(readOnly = true)
    Verdict mayWithdraw(Member administrator, Member member) {
        return policy.mayWithdraw(administrator, member);
    }

    /** Throws {@link kontor.shared.Refused} where {@link #mayWithdraw} says no. */
    void withdraw(Member administrator, Member member) {
        policy.mayWithdraw(administrator, member).enforce();
        if (administrators.remove(member)) log.note(administrator, Deed.ADMINISTRATOR_WITHDRAWN, member, "");
    }
}
