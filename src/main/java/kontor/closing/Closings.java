package kontor.closing;

import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.account.NamedAdministrator;
import kontor.account.Password;
import kontor.database.Locks;
import kontor.mail.EmailAddress;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.session.Sessions;
import kontor.shared.Message;
import kontor.shared.Site;
import kontor.shared.Verdict;

/** The front door for those who leave. */
@Service
@Transactional
class Closings {

    private final Accounts accounts;
    private final Members members;
    private final NamedAdministrator administrator;
    private final Sessions sessions;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Locks locks;
    private final Site site;

    Closings(
            Accounts accounts,
            Members members,
            NamedAdministrator administrator,
            Sessions sessions,
            Outbox outbox,
            ApplicationEventPublisher events,
            Locks locks,
            Site site) {
        this.accounts = accounts;
        this.members = members;
        this.administrator = administrator;
        this.sessions = sessions;
        this.outbox = outbox;
        this.events = events;
        this.locks = locks;
        this.site = site;
    }

    /** Whether the member may leave: the one whom the operator has named to administer must be replaced first. */
    Verdict mayClose(Member me) {
        return administrator.is(me) ? Verdict.refused("closing.administrator") : Verdict.granted();
    }

    /**
     * Erases the member. Answers whether the account is closed now, which a form sent twice has done the first time;
     * false if the password is not the member's.
     */
    boolean close(Member me, Password password) {
        mayClose(me).enforce();
        locks.hold("closing of " + me.id());
        var address = accounts.addressOf(me.id());
        if (address.isPresent() && !accounts.proves(me, password)) return false;

        address.ifPresent(last -> erase(me, last));
        return true;
    }

    private void erase(Member me, EmailAddress address) {
        events.publishEvent(new AccountClosed(me.id()));
        outbox.withdrawAll(me.id(), address);
        sessions.endAllOf(me.id());
        members.erase(me);
        sayGoodbye(me, address);
    }

    /** Names nobody, and goes to an address that is stored nowhere else once it is sent. */
    private void sayGoodbye(Member me, EmailAddress address) {
        outbox.post(new Letter(
                address, me.language(), Message.of("closing.mail.subject", site.name()), "account-closed", Map.of()));
    }
}
