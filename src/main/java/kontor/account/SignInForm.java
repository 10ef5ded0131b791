package kontor.account;

import org.jspecify.annotations.Nullable;

/** Anything may stand in it: only whether a member signs in with it counts. */
record SignInForm(String email, Password password) {

    SignInForm(@Nullable String email, @Nullable Password password) {
        this.email = email == null ? "" : email;
        this.password = password == null ? new Password("") : password;
    }
}
