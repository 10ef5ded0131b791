package kontor.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import kontor.mail.EmailAddress;

/** What a member signs in with. */
@Entity
class Account {

    @Id
    private Long memberId;

    @Version
    private @Nullable Integer version;

    private String email;
    private String passwordHash;

    @SuppressWarnings("UnusedVariable") // read by queries
    private byte @Nullable [] confirmation;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Long memberId, EmailAddress address, String passwordHash, byte @Nullable [] confirmation) {
        this.memberId = memberId;
        this.email = address.value();
        this.passwordHash = passwordHash;
        this.confirmation = confirmation;
    }

    Long memberId() {
        return memberId;
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    String passwordHash() {
        return passwordHash;
    }

    void changeAddress(EmailAddress address) {
        email = address.value();
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }
}
