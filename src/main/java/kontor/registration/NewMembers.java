package kontor.registration;

import org.springframework.stereotype.Component;

import kontor.account.Accounts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;

/** Makes a member of somebody whose address is confirmed, with an account, and the trial from now on (M1). */
@Component
class NewMembers {

    private final SignUpRepository signUps;
    private final Members members;
    private final Accounts accounts;
    private final Memberships memberships;

    NewMembers(SignUpRepository signUps, Members members, Accounts accounts, Memberships memberships) {
        this.signUps = signUps;
        this.members = members;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** The new member; all sign-ups of the address are done with. */
    Member admit(SignUp signUp) {
        signUps.deleteAllOf(signUp.address().value());

        var member = members.join(signUp.name(), signUp.contactList(), signUp.language());
        accounts.open(member, signUp.address(), signUp.passwordHash(), signUp.tokenHash());
        memberships.startTrial(member, signUp.address().value());
        return member;
    }
}
