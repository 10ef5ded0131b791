package kontor.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.account.Accounts;
import kontor.database.Locks;
import kontor.member.Member;
import kontor.shared.Token;

/** The front door to people who want to become members, for those who decide on it. */
@Service
@Transactional
public class Applications {

    private final SignUpRepository signUps;
    private final NewMembers newMembers;
    private final Accounts accounts;
    private final SignUpLetters letters;
    private final Locks locks;
    private final Clock clock;

    Applications(
            SignUpRepository signUps,
            NewMembers newMembers,
            Accounts accounts,
            SignUpLetters letters,
            Locks locks,
            Clock clock) {
        this.signUps = signUps;
        this.newMembers = newMembers;
        this.accounts = accounts;
        this.letters = letters;
        this.locks = locks;
        this.clock = clock;
    }

    /** Makes a member of who waits, tells the person, and starts the trial; empty if nobody waits there (any more). */
    public Optional<Member> approve(UUID reference) {
        var waiting = find(reference).filter(SignUp::isWaiting);
        waiting.ifPresent(letters::tellApproval);
        return waiting.map(newMembers::admit);
    }

    /**
     * Turns the application of who waits down and tells the person. Answers whether somebody waited there.
     *
     * @param reason what the person is told besides; empty for nothing
     */
    public boolean turnDown(UUID reference, String reason) {
        var waiting = find(reference).filter(SignUp::isWaiting);
        waiting.ifPresent(signUp -> {
            letters.tellRefusal(signUp, reason);
            signUps.deleteAllOf(signUp.address().value());
        });
        return waiting.isPresent();
    }

    /** Sends a new link, which ends the earlier one, to who has not confirmed the address; false if nobody is there. */
    public boolean askAgainToConfirm(UUID reference) {
        var open = find(reference).filter(signUp -> !signUp.isWaiting());
        open.ifPresent(signUp -> {
            var token = Token.random();
            signUp.renewLink(token, clock.instant().plus(SignUps.TIME_TO_CONFIRM));
            letters.askToConfirm(signUp.address(), signUp.language(), token, SignUps.TIME_TO_CONFIRM);
        });
        return open.isPresent();
    }

    /** In the order of {@code SignUps.confirm}: first the address, then the row; gone where the address has an account. */
    private Optional<SignUp> find(UUID reference) {
        var found = signUps.findByReference(reference);
        found.ifPresent(signUp -> locks.hold("account " + signUp.address()));
        return found.flatMap(signUp -> signUps.findToChange(reference))
                .filter(signUp -> accounts.ownerOf(signUp.address()).isEmpty());
    }
}
