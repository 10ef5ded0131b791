package kontor.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.account.Admission;
import kontor.account.LinkState;
import kontor.closing.AccountClosed;
import kontor.database.Locks;
import kontor.mail.EmailAddress;
import kontor.member.Member;
import kontor.shared.Token;

/** From the first form to the confirmed address; there is no member before that. */
@Service
@Transactional
class SignUps {

    static final Duration TIME_TO_CONFIRM = Duration.ofDays(2);

    private final SignUpRepository signUps;
    private final Admission admission;
    private final NewMembers newMembers;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignUpLetters letters;
    private final Locks locks;
    private final Clock clock;

    SignUps(
            SignUpRepository signUps,
            Admission admission,
            NewMembers newMembers,
            Accounts accounts,
            PasswordEncoder passwords,
            SignUpLetters letters,
            Locks locks,
            Clock clock) {
        this.signUps = signUps;
        this.admission = admission;
        this.newMembers = newMembers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.letters = letters;
        this.locks = locks;
        this.clock = clock;
    }

    /** Sends a mail, whether the address has an account or not; only the mail tells which. */
    void request(Applicant applicant) {
        var hash = passwords.encode(applicant.password().value()); // for a known address too: both take the same time

        accounts.ownerOf(applicant.address())
                .ifPresentOrElse(
                        member -> letters.remindOfAccount(member, applicant.address()),
                        () -> askToConfirm(applicant, hash));
    }

    @Transactional(readOnly = true)
    LinkState stateOf(Token token) {
        if (accounts.wasOpenedWith(token)) return LinkState.USED;

        return signUps.findByTokenHash(token.hash()).map(this::stateOf).orElse(LinkState.UNKNOWN);
    }

    /**
     * The new member; empty if the link is not open (any more), or if an administrator decides now. The first link of an
     * address to be confirmed wins.
     */
    Optional<Member> confirm(Token token) {
        var found = signUps.findByTokenHash(token.hash()).filter(signUp -> signUp.isOpen(clock.instant()));
        if (found.isEmpty()) return Optional.empty();

        var signUp = found.get();
        locks.hold("account " + signUp.address());
        if (isDone(signUp)) return Optional.empty();
        if (!admission.byApproval()) return Optional.of(newMembers.admit(signUp));

        waitForApproval(signUp);
        return Optional.empty();
    }

    /** Whoever leaves leaves no unconfirmed sign-up with the same address behind. */
    @EventListener
    void on(AccountClosed event) {
        accounts.addressOf(event.memberId()).map(EmailAddress::value).ifPresent(signUps::deleteAllOf);
    }

    /** What has expired is not good for anything; a day later nobody asks any more why a link does not work. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void clear() {
        signUps.deleteExpired(clock.instant().minus(Duration.ofDays(1)));
    }

    /** Whether another link of the address was confirmed while this one waited for the lock. */
    private boolean isDone(SignUp signUp) {
        return accounts.ownerOf(signUp.address()).isPresent()
                || signUps.findToChange(signUp.reference()).isEmpty();
    }

    private LinkState stateOf(SignUp signUp) {
        if (signUp.isWaiting()) return LinkState.WAITING;

        return signUp.isOpen(clock.instant()) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    /** Who applied before with this address, and applies again, says now what counts. */
    private void waitForApproval(SignUp signUp) {
        signUps.deleteAllOfBut(signUp.address().value(), signUp.reference());
        signUp.waitForApproval(clock.instant());
    }

    private void askToConfirm(Applicant applicant, String passwordHash) {
        var token = Token.random();
        signUps.save(new SignUp(applicant, passwordHash, token, clock.instant().plus(TIME_TO_CONFIRM)));
        letters.askToConfirm(applicant.address(), applicant.language(), token, TIME_TO_CONFIRM);
    }
}
