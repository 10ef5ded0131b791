package kontor.account;

import java.util.Optional;

import kontor.mail.EmailAddress;
import kontor.shared.CannotStart;
import kontor.shared.Message;

/** Whose account administers by the operator's choice ({@code KONTOR_ADMIN}), and to whom people are told to write. */
public record AdminAddress(Optional<EmailAddress> address) {

    static AdminAddress of(String setting) {
        if (setting.isBlank()) return new AdminAddress(Optional.empty());

        var address = EmailAddress.parse(setting);
        if (address.isEmpty()) throw new CannotStart("KONTOR_ADMIN is no e-mail address: " + setting);

        return new AdminAddress(address);
    }

    public boolean is(EmailAddress other) {
        return address.filter(other::equals).isPresent();
    }

    /** What the owner of a suspended account reads, who has proven to be that. */
    Message suspended() {
        return address.map(mail -> Message.of("account.signIn.suspended", mail.value()))
                .orElseGet(() -> Message.of("account.signIn.suspended.imprint"));
    }
}
