package kontor.security;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import kontor.account.Password;
import kontor.mail.EmailAddress;

/** The new address, and the password as a proof that it is the member who asks. */
record AddressChangeForm(@NotNull EmailAddress email, Password proof) {

    AddressChangeForm(EmailAddress email, @Nullable Password proof) {
        this.email = email;
        this.proof = proof == null ? new Password("") : proof;
    }

    @SuppressWarnings("NullAway") // nobody has typed an address yet
    static AddressChangeForm blank() {
        return new AddressChangeForm(null, null);
    }
}
