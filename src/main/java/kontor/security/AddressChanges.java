package kontor.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.account.LinkState;
import kontor.account.NamedAdministrator;
import kontor.account.PasswordChanged;
import kontor.database.Locks;
import kontor.mail.EmailAddress;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.shared.Message;
import kontor.shared.Site;
import kontor.shared.Token;
import kontor.shared.Verdict;

/** From the old e-mail address to a new one: asked for with the password, confirmed by a link sent to the new one. */
@Service
@Transactional
class AddressChanges {

    static final Duration TIME_TO_CONFIRM = Duration.ofDays(2);

    private final AddressChangeRepository changes;
    private final Accounts accounts;
    private final Members members;
    private final NamedAdministrator administrator;
    private final Outbox outbox;
    private final Locks locks;
    private final Site site;
    private final Clock clock;

    AddressChanges(
            AddressChangeRepository changes,
            Accounts accounts,
            Members members,
            NamedAdministrator administrator,
            Outbox outbox,
            Locks locks,
            Site site,
            Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.members = members;
        this.administrator = administrator;
        this.outbox = outbox;
        this.locks = locks;
        this.site = site;
        this.clock = clock;
    }

    /** Whether the member may move to another address. */
    Verdict mayChange(Member me) {
        return administrator.is(me) ? Verdict.refused("security.address.administrator") : Verdict.granted();
    }

    /** The address that has still to be confirmed. */
    @Transactional(readOnly = true)
    Optional<EmailAddress> pendingOf(Member me) {
        return changes.findOpen(me.id(), clock.instant()).map(AddressChange::address);
    }

    /**
     * Sends a mail to the new address, whether it has an account or not; only the mail tells which. The old one is told
     * in both cases, and an earlier request of the member is over.
     */
    void request(Member me, EmailAddress address) {
        mayChange(me).enforce();
        locks.hold("address of " + me.id());

        var token = Token.random();
        changes.deleteAllOf(me.id());
        changes.save(new AddressChange(me.id(), address, token, clock.instant().plus(TIME_TO_CONFIRM)));

        accounts.ownerOf(address)
                .ifPresentOrElse(owner -> tellThatItIsTaken(owner, address), () -> askToConfirm(me, address, token));
        tellTheOldOne(me, address, "requested");
    }

    @Transactional(readOnly = true)
    LinkState stateOf(Token token) {
        return changes.findByTokenHash(token.hash())
                .map(change -> change.stateAt(clock.instant()))
                .orElse(LinkState.UNKNOWN);
    }

    /** The address that the link would confirm; empty if the link is not open. */
    @Transactional(readOnly = true)
    Optional<EmailAddress> openFor(Token token) {
        return changes.findByTokenHash(token.hash())
                .filter(change -> change.stateAt(clock.instant()) == LinkState.OPEN)
                .map(AddressChange::address);
    }

    /** Whose address it is now; empty if the link is not open (any more), or the address has an account meanwhile. */
    Optional<Member> confirm(Token token) {
        var found = changes.findByTokenHash(token.hash());
        if (found.isEmpty()) return Optional.empty();

        locks.hold("account " + found.get().address());
        return stateOf(token) == LinkState.OPEN ? confirm(found.get()) : Optional.empty();
    }

    /** Who sets a new password may do so because somebody else knows the old one, and has asked for a new address. */
    @EventListener
    void on(PasswordChanged event) {
        changes.deleteAllOf(event.memberId());
    }

    /** What has expired is not good for anything; a day later nobody asks any more why a link does not work. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void clear() {
        changes.deleteExpired(clock.instant().minus(Duration.ofDays(1)));
    }

    private Optional<Member> confirm(AddressChange change) {
        if (accounts.ownerOf(change.address()).isPresent()) return Optional.empty();

        var member = members.find(change.memberId());
        member.ifPresent(me -> {
            mayChange(me).enforce();
            tellTheOldOne(me, change.address(), "changed");
            accounts.changeAddress(me, change.address());
            change.use(clock.instant());
        });
        return member;
    }

    private void askToConfirm(Member me, EmailAddress address, Token token) {
        // Without the name: whoever typed the address and whoever reads it need not be one person.
        outbox.post(new Letter(
                        address,
                        me.language(),
                        Message.of("security.mail.confirm.subject", site.name()),
                        "address-confirmation",
                        Map.of(
                                "link", site.page("/address-confirmation?token=" + token.value()),
                                "hours", TIME_TO_CONFIRM.toHours()))
                .concerning(me.id()));
    }

    private void tellThatItIsTaken(Member owner, EmailAddress address) {
        outbox.post(new Letter(
                        address,
                        owner.language(),
                        Message.of("security.mail.taken.subject", site.name()),
                        "address-taken",
                        Map.of("name", owner.name(), "signIn", site.page("/sign-in")))
                .concerning(owner.id()));
    }

    private void tellTheOldOne(Member me, EmailAddress address, String what) {
        var old = accounts.addressOf(me.id()).orElseThrow();
        outbox.post(new Letter(
                        old,
                        me.language(),
                        Message.of("security.mail." + what + ".subject", site.name()),
                        "address-" + what,
                        Map.of("name", me.name(), "address", address, "security", site.page("/me/security")))
                .concerning(me.id()));
    }
}
