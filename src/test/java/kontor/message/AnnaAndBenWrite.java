package kontor.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.request.ContactRequests;
import kontor.testing.ModuleTest;

/** Anna, who is Premium, and Ben, who is Basic, and what they write; requests are told by the test. */
@ModuleTest(extraIncludes = "shared")
@MockitoBean(types = Contacts.class)
abstract class AnnaAndBenWrite {

    @Autowired
    Conversations conversations;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    ContactRequests requests;

    Member anna;
    Member ben;

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        anna = premium("Anna", "Lindqvist");
        ben = basic("Ben", "Osei");
    }

    Long request(Member sender, Member recipient) {
        return jdbc.sql("""
                        insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at)
                        values (:sender, :recipient, 'MET', 'hello', now(), now() + interval '1 day') returning id""")
                .param("sender", sender.id())
                .param("recipient", recipient.id())
                .query(Long.class)
                .single();
    }

    void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }

    Member premium(String first, String last) {
        var member = basic(first, last);
        members.grantPremiumUntil(member, Instant.now().plus(Duration.ofDays(30)));
        return members.find(member.id()).orElseThrow();
    }

    Member basic(String first, String last) {
        return members.join(new PersonName(first, last), ContactListVisibility.CONTACTS, Locale.ENGLISH);
    }

    int conversationsOf(Member starter) {
        return count("select count(*) from conversation where :member in (starter_id, reader_id)", starter);
    }

    int messagesOf(Member sender) {
        return count("select count(*) from message where sender_id = :member", sender);
    }

    private int count(String sql, Member member) {
        return jdbc.sql(sql).param("member", member.id()).query(Integer.class).single();
    }
}
