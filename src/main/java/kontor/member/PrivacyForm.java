package kontor.member;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The form of who may what of me; what it does not say stays as it is. */
record PrivacyForm(
        @NotNull ContactListVisibility contactList,
        @Nullable MessagesFrom messagesFrom,
        @Nullable Boolean readMarks) {

    static PrivacyForm of(Privacy privacy) {
        return new PrivacyForm(privacy.contactList(), privacy.messagesFrom(), privacy.readMarks());
    }

    Privacy toPrivacy(Privacy today) {
        return new Privacy(
                contactList,
                messagesFrom == null ? today.messagesFrom() : messagesFrom,
                readMarks == null ? today.readMarks() : readMarks);
    }
}
