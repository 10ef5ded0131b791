package kontor.block;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.message.Conversations;
import kontor.request.ContactRequests;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;
import kontor.testing.Visitor;

/** Two contacts who have written to each other, and their common friend. */
@AppTest
abstract class QuentinAndZora {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactRequests requests;

    @Autowired
    Ties ties;

    @Autowired
    Conversations conversations;

    Member quentin;
    Member zora;
    Member friend;

    @BeforeEach
    void theTwoAreContactsAndHaveWritten() {
        quentin = cast.premium("Quentin", "Quill");
        zora = cast.premium("Zora", "Zettel");
        friend = cast.premium("Mutual", "Friend");
        ties.join(quentin, zora);
        ties.join(quentin, friend);
        ties.join(zora, friend);
        write(quentin, zora, "Good morning from Quentin");
        write(zora, quentin, "Good morning from Zora");
    }

    Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }
}
