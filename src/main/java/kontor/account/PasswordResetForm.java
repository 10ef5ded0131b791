package kontor.account;

import jakarta.validation.constraints.NotNull;

import kontor.mail.EmailAddress;

record PasswordResetForm(@NotNull EmailAddress email) {

    @SuppressWarnings("NullAway") // nobody has typed an address yet
    static PasswordResetForm blank() {
        return new PasswordResetForm(null);
    }
}
