package kontor.message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.request.ContactRequests;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages in the layout's frame; what only a whole application knows is left out of the frame. */
@ModuleTest(extraIncludes = {"shared", "template"})
@AutoConfigureMockMvc
@MockitoBean(types = {Contacts.class, ContactRequests.class})
@Import(PageFrame.class)
class MessagePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Members members;

    private Member anna;
    private Member ben;

    @BeforeEach
    void annaIsPremiumAndBenIsBasic() {
        anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.CONTACTS, Locale.ENGLISH);
        ben = members.join(new PersonName("Ben", "Osei"), ContactListVisibility.CONTACTS, Locale.ENGLISH);
        members.grantPremiumUntil(anna, Instant.parse("2999-01-01T00:00:00Z"));
        anna = members.find(anna.id()).orElseThrow();
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(get(ben, "/messages")).bodyText().contains("No conversations yet");
    }

    @Test
    void theListShowsWhatIsNewAndTheWayOn() {
        for (var i = 0; i < 26; i++) write(anotherPremium(), ben, "Good <b>morning</b>");

        assertThat(get(ben, "/messages"))
                .bodyText()
                .contains("1 new")
                .contains("Good &lt;b&gt;morning&lt;/b&gt;")
                .containsPattern("/messages\\?before=[^\"&]+Z&amp;number=\\d+\"");
    }

    @Test
    void markupInAMessageIsShownAsItWasTypedAndALinkLeadsOut() {
        write(anna, ben, "<script>alert(1)</script>\n  https://example.org/?a=1&b=2 javascript:alert(1)");

        assertThat(get(ben, "/messages/" + anna.handle()))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;\n  <a href=\"https://example.org/?a=1&amp;b=2\""
                        + " rel=\"nofollow noopener noreferrer ugc\">https://example.org/?a=1&amp;b=2</a>"
                        + " javascript:alert(1)</p>");
    }

    @Test
    void aLongConversationShowsTheWayToOlderMessagesAndBack() {
        for (var i = 0; i < 51; i++) write(i % 2 == 0 ? anna : ben, i % 2 == 0 ? ben : anna, "Message " + i);
        var oldest = conversations.open(ben, anna, Long.MAX_VALUE).oldest().id();

        assertThat(get(ben, "/messages/" + anna.handle())).bodyText().contains("?before=" + oldest);
        assertThat(get(ben, "/messages/" + anna.handle() + "?before=" + oldest))
                .bodyText()
                .contains("Message 0<")
                .contains("To the newest messages");
    }

    @Test
    void whoMayNotStartReadsWhyInsteadOfAForm() {
        assertThat(get(ben, "/messages/" + anna.handle()))
                .bodyText()
                .contains("Basic members cannot start a conversation")
                .contains("/me/membership")
                .doesNotContain("<textarea");
    }

    @Test
    void sendingLeadsBackToTheConversation() {
        assertThat(post(anna, ben, "Good morning")).hasRedirectedUrl("/messages/" + ben.handle());
        assertThat(get(anna, "/messages/" + ben.handle())).bodyText().contains("Good morning</p>", "<textarea");
    }

    @Test
    void aMessageThatIsTooLongIsKeptInTheForm() {
        var text = "a".repeat(5001);

        assertThat(post(anna, ben, text)).bodyText().contains("up to 5,000 characters", ">" + text + "</textarea>");
        assertThat(conversations.open(ben, anna, Long.MAX_VALUE).messages()).isEmpty();
    }

    @Test
    void anEmptyMessageIsRefused() {
        assertThat(post(anna, ben, "")).bodyText().contains("Please write something first.");
    }

    @Test
    void somebodyWhoIsNotThereIsNotFound() {
        assertThat(get(anna, "/messages/nobody")).failure().hasMessageContaining("NotFound");
    }

    private MvcTestResult get(Member me, String address) {
        return mvc.get()
                .uri(address)
                .with(user(me.handle()))
                .locale(Locale.ENGLISH)
                .exchange();
    }

    private MvcTestResult post(Member me, Member other, String text) {
        return mvc.post()
                .uri("/messages/" + other.handle())
                .with(user(me.handle()))
                .with(csrf())
                .locale(Locale.ENGLISH)
                .param("text", text)
                .param("key", UUID.randomUUID().toString())
                .exchange();
    }

    private void write(Member sender, Member recipient, String text) {
        conversations.write(sender, recipient, text, UUID.randomUUID());
    }

    private Member anotherPremium() {
        var member = members.join(new PersonName("Dora", "Falk"), ContactListVisibility.CONTACTS, Locale.ENGLISH);
        members.grantPremiumUntil(member, Instant.parse("2999-01-01T00:00:00Z"));
        return members.find(member.id()).orElseThrow();
    }
}
