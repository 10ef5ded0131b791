package kontor.closing;

import org.jspecify.annotations.Nullable;

import kontor.account.Password;

/** The password as a proof that it is the member who leaves. */
record ClosingForm(Password password) {

    ClosingForm(@Nullable Password password) {
        this.password = password == null ? new Password("") : password;
    }

    static ClosingForm blank() {
        return new ClosingForm(null);
    }
}
