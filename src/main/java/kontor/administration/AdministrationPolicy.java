package kontor.administration;

import org.springframework.stereotype.Component;

import kontor.account.Accounts;
import kontor.account.AdminAddress;
import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** What administrators may not do: shut themselves out, or whom the operator has chosen with {@code KONTOR_ADMIN}. */
@Component
class AdministrationPolicy {

    private final Accounts accounts;
    private final AdminAddress admin;

    AdministrationPolicy(Accounts accounts, AdminAddress admin) {
        this.accounts = accounts;
        this.admin = admin;
    }

    Verdict maySuspend(Member administrator, Member member) {
        if (administrator.equals(member)) return refused("administration.refused.suspendSelf");
        if (isChosenByOperator(member)) return refused("administration.refused.suspendOperator", member.name());

        return granted();
    }

    Verdict mayAppoint(Member member) {
        return member.isSuspended() ? refused("administration.refused.appointSuspended", member.name()) : granted();
    }

    Verdict mayWithdraw(Member administrator, Member member) {
        if (administrator.equals(member)) return refused("administration.refused.withdrawSelf");
        if (isChosenByOperator(member)) return refused("administration.refused.withdrawOperator", member.name());

        return granted();
    }

    private boolean isChosenByOperator(Member member) {
        return accounts.addressOf(member.id()).filter(admin::is).isPresent();
    }
}
