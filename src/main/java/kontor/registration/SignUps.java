package kontor.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.account.LinkState;
import kontor.database.Locks;
import kontor.mail.EmailAddress;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.shared.Message;
import kontor.shared.Site;
import kontor.shared.Token;

/** From the first form to the confirmed address; there is no member before that. */
@Service
@Transactional
class SignUps {

    static final Duration TIME_TO_CONFIRM = Duration.ofDays(2);

    private final SignUpRepository signUps;
    private final Accounts accounts;
    private final Members members;
    private final Memberships memberships;
    private final PasswordEncoder passwords;
    private final Outbox outbox;
    private final Locks locks;
    private final Site site;
    private final Clock clock;

    SignUps(
            SignUpRepository signUps,
            Accounts accounts,
            Members members,
            Memberships memberships,
            PasswordEncoder passwords,
            Outbox outbox,
            Locks locks,
            Site site,
            Clock clock) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.members = members;
        this.memberships = memberships;
        this.passwords = passwords;
        this.outbox = outbox;
        this.locks = locks;
        this.site = site;
        this.clock = clock;
    }

    /** Sends a mail, whether the address has an account or not; only the mail tells which. */
    void request(Applicant applicant) {
        var hash = passwords.encode(applicant.password().value()); // for a known address too: both take the same time

        accounts.ownerOf(applicant.address())
                .ifPresentOrElse(
                        member -> remindOfAccount(member, applicant.address()), () -> askToConfirm(applicant, hash));
    }

    @Transactional(readOnly = true)
    LinkState stateOf(Token token) {
        if (accounts.wasOpenedWith(token)) return LinkState.USED;

        return signUps.findByTokenHash(token.hash())
                .map(signUp -> signUp.isOpen(clock.instant()) ? LinkState.OPEN : LinkState.EXPIRED)
                .orElse(LinkState.UNKNOWN);
    }

    /** The new member; empty if the link is not open (any more). The first link of an address to be confirmed wins. */
    Optional<Member> confirm(Token token) {
        var found = signUps.findByTokenHash(token.hash()).filter(signUp -> signUp.isOpen(clock.instant()));
        if (found.isEmpty()) return Optional.empty();

        var signUp = found.get();
        locks.hold("account " + signUp.address());
        if (accounts.ownerOf(signUp.address()).isPresent()) return Optional.empty();

        signUps.deleteAllOf(signUp.address().value());
        return Optional.of(admit(signUp, token));
    }

    /** What has expired is not good for anything; a day later nobody asks any more why a link does not work. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void clear() {
        signUps.deleteExpired(clock.instant().minus(Duration.ofDays(1)));
    }

    private Member admit(SignUp signUp, Token token) {
        var member = members.join(signUp.name(), signUp.contactList(), signUp.language());
        accounts.open(member, signUp.address(), signUp.passwordHash(), token);
        memberships.startTrial(member, signUp.address().value());
        return member;
    }

    private void askToConfirm(Applicant applicant, String passwordHash) {
        var token = Token.random();
        signUps.save(new SignUp(applicant, passwordHash, token, clock.instant().plus(TIME_TO_CONFIRM)));

        // Without the name: whoever typed it and whoever reads it need not be one person.
        outbox.post(new Letter(
                applicant.address(),
                applicant.language(),
                Message.of("registration.mail.confirmation.subject", site.name()),
                "confirmation",
                Map.of(
                        "link", site.page("/email-confirmation?token=" + token.value()),
                        "hours", TIME_TO_CONFIRM.toHours())));
    }

    private void remindOfAccount(Member member, EmailAddress address) {
        outbox.post(new Letter(
                address,
                member.language(),
                Message.of("registration.mail.known.subject", site.name()),
                "known-address",
                Map.of(
                        "name", member.name(),
                        "signIn", site.page("/sign-in"),
                        "reset", site.page("/password-reset"))));
    }
}
