package kontor.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.mail.EmailAddress;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.session.Sessions;
import kontor.shared.Message;
import kontor.shared.Site;
import kontor.shared.Token;

/** From a forgotten password to a new one. */
@Service
@Transactional
class PasswordResets {

    static final Duration TIME_TO_RESET = Duration.ofHours(1);

    private static final Long NOBODY = 0L;

    private final PasswordResetRepository resets;
    private final AccountRepository accounts;
    private final Members members;
    private final Accounts all;
    private final Sessions sessions;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    PasswordResets(
            PasswordResetRepository resets,
            AccountRepository accounts,
            Members members,
            Accounts all,
            Sessions sessions,
            Outbox outbox,
            Site site,
            Clock clock) {
        this.resets = resets;
        this.accounts = accounts;
        this.members = members;
        this.all = all;
        this.sessions = sessions;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** Sends a mail, whether the address has an account or not; only the mail tells which. Both take the same steps. */
    void request(EmailAddress address, Locale language) {
        var memberId = accounts.findByEmail(address.value()).map(Account::memberId);
        var token = Token.random();
        resets.save(
                new PasswordReset(memberId.orElse(null), token, clock.instant().plus(TIME_TO_RESET)));

        outbox.post(members.find(memberId.orElse(NOBODY))
                .map(member -> link(member, address, token))
                .orElseGet(() -> noAccount(address, language)));
    }

    @Transactional(readOnly = true)
    LinkState stateOf(Token token) {
        return resets.findByTokenHash(token.hash())
                .filter(PasswordReset::isSomebodys)
                .map(reset -> reset.isOpen(clock.instant()) ? LinkState.OPEN : LinkState.EXPIRED)
                .orElse(LinkState.UNKNOWN);
    }

    /** Who may set a new password with this link; empty if it is not open (any more). */
    @Transactional(readOnly = true)
    Optional<PasswordOwner> ownerOf(Token token) {
        return openReset(token)
                .flatMap(reset -> accounts.findByMemberId(reset.memberId()))
                .flatMap(account -> members.find(account.memberId())
                        .map(member -> new PasswordOwner(member.personName(), account.address())));
    }

    /** Sets the member's password and ends all sessions; empty if the link is not open (any more). */
    Optional<Member> complete(Token token, Password password) {
        var reset = openReset(token);
        if (reset.isEmpty() || resets.deleteAllOf(reset.get().memberId()) == 0) return Optional.empty();

        var member = members.find(reset.get().memberId()).orElseThrow();
        all.changePassword(member, password);
        sessions.endAllOf(member.id());
        return Optional.of(member);
    }

    /** What has expired is not good for anything; a day later nobody asks any more why a link does not work. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public void clear() {
        resets.deleteExpired(clock.instant().minus(Duration.ofDays(1)));
    }

    private Optional<PasswordReset> openReset(Token token) {
        return resets.findByTokenHash(token.hash())
                .filter(PasswordReset::isSomebodys)
                .filter(reset -> reset.isOpen(clock.instant()));
    }

    private Letter link(Member member, EmailAddress address, Token token) {
        return new Letter(
                        address,
                        member.language(),
                        Message.of("account.mail.reset.subject", site.name()),
                        "password-reset",
                        Map.of(
                                "name", member.name(),
                                "link", site.page("/password-reset/" + token.value()),
                                "minutes", TIME_TO_RESET.toMinutes()))
                .concerning(member.id());
    }

    private Letter noAccount(EmailAddress address, Locale language) {
        return new Letter(
                address,
                language,
                Message.of("account.mail.unknown.subject", site.name()),
                "unknown-address",
                Map.of("address", address, "signUp", site.page("/sign-up")));
    }
}
