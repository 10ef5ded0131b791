package kontor.account;

import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.mail.EmailAddress;
import kontor.member.Member;
import kontor.member.Members;
import kontor.shared.Token;

/** The front door to accounts: who has which e-mail address, and who a password proves to be who. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordResetRepository resets;
    private final Members members;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final String nobodysHash;

    Accounts(
            AccountRepository accounts,
            PasswordResetRepository resets,
            Members members,
            PasswordEncoder passwords,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.resets = resets;
        this.members = members;
        this.passwords = passwords;
        this.events = events;
        this.nobodysHash = passwords.encode(Token.random().value());
    }

    /** The address to which a member's mail goes; empty if the member is gone. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> addressOf(Long memberId) {
        return accounts.findByMemberId(memberId).map(Account::address);
    }

    /** Who has this address; empty if nobody has. */
    @Transactional(readOnly = true)
    public Optional<Member> ownerOf(EmailAddress address) {
        return accounts.findByEmail(address.value()).map(Account::memberId).flatMap(members::find);
    }

    /** Whether an account was opened with this link, so that it says so when it is followed again. */
    @Transactional(readOnly = true)
    public boolean wasOpenedWith(Token confirmation) {
        return accounts.existsByConfirmation(confirmation.hash());
    }

    /** Opens the account of a member whose address needs no confirmation, as those of the demo. */
    public void open(Member member, EmailAddress address, String passwordHash) {
        accounts.save(new Account(member.id(), address, passwordHash, null));
    }

    /** Opens the account of a member who has confirmed the address with the link of this hash; an address has one account at most. */
    public void open(Member member, EmailAddress address, String passwordHash, byte[] confirmation) {
        accounts.save(new Account(member.id(), address, passwordHash, confirmation));
    }

    /** Whether this is the member's password; no if the member has left. */
    @Transactional(readOnly = true)
    public boolean proves(Member member, Password password) {
        return accounts.findByMemberId(member.id())
                .filter(account -> passwords.matches(password.value(), account.passwordHash()))
                .isPresent();
    }

    /** Sets a new password, and ends what was begun to set one by mail. */
    public void changePassword(Member member, Password password) {
        account(member).changePassword(passwords.encode(password.value()));
        resets.deleteAllOf(member.id());
        events.publishEvent(new PasswordChanged(member.id()));
    }

    /** Moves an account to an address that is confirmed and free. Links sent to the old one set no password any more. */
    public void changeAddress(Member member, EmailAddress address) {
        account(member).changeAddress(address);
        resets.deleteAllOf(member.id());
    }

    /**
     * The member who signs in with this address and password. An unknown address takes the same work as a
     * wrong password, so that the time of the answer does not tell them apart.
     */
    Optional<Member> authenticate(String address, Password password) {
        var account = EmailAddress.parse(address).map(EmailAddress::value).flatMap(accounts::findByEmail);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password.value(), hash)) return Optional.empty();

        account.filter(own -> passwords.upgradeEncoding(hash))
                .ifPresent(own -> own.changePassword(passwords.encode(password.value())));
        return account.map(Account::memberId).flatMap(members::find);
    }

    private Account account(Member member) {
        return accounts.findByMemberId(member.id()).orElseThrow();
    }
}
