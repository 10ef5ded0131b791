package kontor.testing;

import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import kontor.contact.Contacts;
import kontor.member.Member;
import kontor.member.Members;
import kontor.message.Conversations;
import kontor.request.ContactRequests;

/** The whole application, and all by which members come to have something with each other. */
@AppTest
public abstract class AmongMembers {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected Cast cast;

    @Autowired
    protected Members members;

    @Autowired
    protected Ties ties;

    @Autowired
    protected ContactRequests requests;

    @Autowired
    protected Contacts contacts;

    @Autowired
    protected Conversations conversations;

    @Autowired
    protected JdbcClient jdbc;

    protected Visitor signedIn(Member member) {
        var visitor = new Visitor(mvc);
        visitor.signIn(Cast.address(member), Cast.PASSWORD);
        return visitor;
    }

    protected void write(Member sender, Member reader, String text) {
        conversations.write(sender, reader, text, UUID.randomUUID());
    }
}
