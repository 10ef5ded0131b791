package kontor.account;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import kontor.shared.Token;

/** A member's permission, sent by mail, to set a new password once. One of nobody is sent to nobody, and opens nothing. */
@Entity
class PasswordReset {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // JPA wants one
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private byte[] tokenHash;

    private @Nullable Long memberId;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordReset() {}

    PasswordReset(@Nullable Long memberId, Token token, Instant expiresAt) {
        this.memberId = memberId;
        this.tokenHash = token.hash();
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean isSomebodys() {
        return memberId != null;
    }

    Long memberId() {
        return Objects.requireNonNull(memberId, "this reset is nobody's");
    }
}
