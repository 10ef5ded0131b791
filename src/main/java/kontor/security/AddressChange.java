package kontor.security;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import kontor.account.LinkState;
import kontor.mail.EmailAddress;
import kontor.shared.Token;

/** A member's new e-mail address, until it is confirmed by a link sent there. */
@Entity
class AddressChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // JPA wants one
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private byte[] tokenHash;

    private Long memberId;
    private String email;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AddressChange() {}

    AddressChange(Long memberId, EmailAddress address, Token token, Instant expiresAt) {
        this.memberId = memberId;
        this.email = address.value();
        this.tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    Long memberId() {
        return memberId;
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    LinkState stateAt(Instant now) {
        if (usedAt != null) return LinkState.USED;

        return now.isBefore(expiresAt) ? LinkState.OPEN : LinkState.EXPIRED;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
