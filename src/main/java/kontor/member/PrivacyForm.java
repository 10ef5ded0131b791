package kontor.member;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The form of who may what of me; what it does not say stays as it is. */
record PrivacyForm(
        @NotNull ContactListVisibility contactList,
        @Nullable MessagesFrom messagesFrom,
        @Nullable Boolean readMarks,
        @Nullable Boolean searchable,
        @Nullable AttendanceVisibility attendance) {

    static PrivacyForm of(Member member) {
        var privacy = member.privacy();
        return new PrivacyForm(
                privacy.contactList(),
                privacy.messagesFrom(),
                privacy.readMarks(),
                privacy.searchable(),
                member.attendance());
    }

    Privacy toPrivacy(Privacy today) {
        return new Privacy(
                contactList,
                messagesFrom == null ? today.messagesFrom() : messagesFrom,
                readMarks == null ? today.readMarks() : readMarks,
                searchable == null ? today.searchable() : searchable);
    }
}
