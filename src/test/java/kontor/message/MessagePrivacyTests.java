package kontor.message;

import org.junit.jupiter.api.Test;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;

import static org.assertj.core.api.Assertions.assertThat;

/** What a member’s settings let others write and see. */
class MessagePrivacyTests extends BenAsksRolf {

    @Test
    void whoAdmitsContactsAloneIsNotWrittenToAndTheWriterReadsWhy() {
        members.protect(rolf, new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.CONTACTS, false, true));
        var anna = signedIn(cast.anna());

        assertThat(anna.get("/messages/" + rolf.handle()))
                .bodyText()
                .contains("Only contacts can start a conversation with Rolf Kampmann")
                .doesNotContain("<textarea");
        anna.get("/me/language");
        assertThat(anna.post("/messages/" + rolf.handle(), "text", "Hello")).hasStatus(403);
    }

    @Test
    void aReadMarkIsShownWhereBothHaveChosenSo() {
        var anna = cast.anna();
        for (var member : new Member[] {anna, rolf})
            members.protect(member, new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.EVERYBODY, true, true));
        write(anna, rolf, "Hello");
        var annas = signedIn(anna);
        assertThat(annas.get("/messages/" + rolf.handle())).bodyText().doesNotContain("· read<");

        recipient.get("/messages/" + anna.handle());

        assertThat(annas.get("/messages/" + rolf.handle())).bodyText().contains("· read<");
    }
}
