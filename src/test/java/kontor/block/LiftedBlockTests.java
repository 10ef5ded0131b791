package kontor.block;

import org.junit.jupiter.api.Test;

import kontor.contact.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes back when a block is lifted, and who can lift it. */
class LiftedBlockTests extends QuentinAndZora {

    @Test
    void liftingItBringsBackTheConversationAndNothingElse() {
        contacts.block(quentin, zora);
        contacts.block(quentin, zora);

        contacts.unblock(quentin, zora);
        contacts.unblock(quentin, zora);

        assertThat(contacts.between(quentin, zora)).isEqualTo(Standing.NONE);
        assertThat(signedIn(zora).get("/members/" + quentin.handle())).hasStatusOk();
        assertThat(signedIn(zora).get("/messages")).bodyText().contains("Quentin Quill", "Good morning from Zora");
        assertThat(signedIn(quentin).get("/messages")).bodyText().contains("Zora Zettel", "Good morning from Zora");
        assertThat(conversations.countUnread(zora)).isZero();
        ties.ask(zora, quentin);
        assertThat(requests.countUnanswered(quentin)).isOne();
    }

    @Test
    void aBlockHoldsUntilBothHaveLiftedTheirs() {
        contacts.block(quentin, zora);
        contacts.block(zora, quentin); // from a page that was open before

        contacts.unblock(quentin, zora);
        assertThat(signedIn(quentin).get("/members/" + zora.handle())).hasStatus(404);

        contacts.unblock(zora, quentin);
        assertThat(signedIn(quentin).get("/members/" + zora.handle())).hasStatusOk();
    }

    @Test
    void somebodyBlockedCannotLiftIt() {
        contacts.block(quentin, zora);

        contacts.unblock(zora, quentin);

        assertThat(signedIn(zora).get("/members/" + quentin.handle())).hasStatus(404);
    }
}
