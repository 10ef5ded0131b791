package kontor.security;

import org.jspecify.annotations.Nullable;

import kontor.account.GoodPassword;
import kontor.account.Password;

record PasswordChangeForm(
        Password currentPassword, @GoodPassword Password password) {

    PasswordChangeForm(@Nullable Password currentPassword, @Nullable Password password) {
        this.currentPassword = currentPassword == null ? new Password("") : currentPassword;
        this.password = password == null ? new Password("") : password;
    }

    static PasswordChangeForm blank() {
        return new PasswordChangeForm(null, null);
    }
}
