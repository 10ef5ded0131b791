package kontor.account;

import org.springframework.stereotype.Component;

import kontor.member.Member;

/**
 * The member whose address the operator has named as the administrator's ({@code KONTOR_ADMIN}). A network needs one, so
 * this account keeps its address and stays open until the operator names another.
 */
@Component
public class NamedAdministrator {

    private final Accounts accounts;
    private final AdminAddress named;

    NamedAdministrator(Accounts accounts, AdminAddress named) {
        this.accounts = accounts;
        this.named = named;
    }

    public boolean is(Member member) {
        return named.address().isPresent() && named.address().equals(accounts.addressOf(member.id()));
    }
}
