package kontor.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.contact.ContactRequestDraft;
import kontor.contact.Contacts;
import kontor.contact.Note;
import kontor.contact.Reason;
import kontor.member.Member;
import kontor.message.Conversations;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * R3: all that a sender can fetch is the same whether the recipient declined or did nothing. Two worlds are lived
 * through, page by page, and compared byte for byte after names, tokens and times.
 */
@AppTest
class SilenceTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Conversations conversations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aDeclineLooksToItsSenderLikeNothingDone() {
        var left = observe((recipient, sender) -> {});
        var declined = observe((recipient, sender) -> contacts.decline(recipient, sender));

        assertThat(declined).containsExactlyEntriesOf(left);
    }

    @Test
    void aReportLooksToItsSenderLikeNothingDone() {
        var left = observe((recipient, sender) -> {});
        var reported = observe(this::report);

        assertThat(reported).containsExactlyEntriesOf(left);
    }

    @Test
    void aDeclineAfterAQuestionLooksToItsSenderLikeTheQuestionAlone() {
        var asked = observe(this::ask);
        var declined = observe((recipient, sender) -> {
            ask(recipient, sender);
            contacts.decline(recipient, sender);
        });
        var reconsidered = observe((recipient, sender) -> {
            contacts.decline(recipient, sender);
            ask(recipient, sender);
        });

        assertThat(declined).containsExactlyEntriesOf(asked);
        assertThat(reconsidered).containsExactlyEntriesOf(asked);
    }

    @Test
    void theComparisonSeesADifferenceWhereThereIsOne() {
        var left = observe((recipient, sender) -> {});
        var accepted = observe((recipient, sender) -> contacts.accept(recipient, sender));

        assertThat(accepted.get("/requests/sent")).isNotEqualTo(left.get("/requests/sent"));
    }

    /** A world in which a Premium member asks, the recipient does something, and the sender looks everywhere. */
    private Map<String, String> observe(BiConsumer<Member, Member> deed) {
        var recipient = cast.premium("Ute", "Still");
        var sender = cast.premium("Sam", "Sender");
        contacts.request(sender, recipient, DRAFT);
        deed.accept(recipient, sender);
        conversations.write(sender, recipient, "May I add something?", UUID.randomUUID());

        var visitor = Browser.visitor(
                        "http://127.0.0.1:" + port,
                        new NewContextOptions().setJavaScriptEnabled(false).setLocale("en"))
                .signIn(sender);
        var seen = new LinkedHashMap<String, String>();
        for (var path : pages(recipient))
            seen.put(neutral(path, recipient, sender), look(visitor, path, recipient, sender));
        seen.put("asking again", ask(visitor, recipient, sender));
        seen.put("limit", look(visitor, "/requests/sent", recipient, sender));
        seen.put("mails", neutral(new Mailbox(jdbc).to(Cast.address(sender)).toString(), recipient, sender));
        visitor.page().context().close();
        return seen;
    }

    private void report(Member recipient, Member sender) {
        var visitor = Browser.visitor("http://127.0.0.1:" + port, new NewContextOptions().setLocale("en"))
                .signIn(recipient);
        visitor.open("/requests/" + sender.handle() + "/report")
                .choose("reason", "SPAM")
                .press("Send report");
        assertThat(visitor.path()).endsWith("/report/receipt");
        visitor.page().context().close();
    }

    private void ask(Member recipient, Member sender) {
        conversations.ask(recipient, sender, "What is it about?", UUID.randomUUID());
    }

    private static List<String> pages(Member recipient) {
        return List.of(
                "/",
                "/requests",
                "/requests?answer=declined",
                "/requests/" + recipient.handle(),
                "/requests/sent",
                "/requests/sent/" + recipient.handle(),
                "/members/" + recipient.handle(),
                "/members/" + recipient.handle() + "/contact-request",
                "/contacts",
                "/contacts/" + recipient.handle(),
                "/messages",
                "/messages/" + recipient.handle(),
                "/me/membership");
    }

    private static String look(Visitor visitor, String path, Member recipient, Member sender) {
        var answer = visitor.page().navigate(path);
        return answer.status() + " " + neutral(visitor.page().content(), recipient, sender);
    }

    /** A second request, sent from a page that was left open. */
    private static String ask(Visitor visitor, Member recipient, Member sender) {
        visitor.open("/me/language");
        var token = visitor.page().getAttribute("input[name=_csrf] >> nth=0", "value");
        var answer = visitor.page()
                .request()
                .post(
                        "/members/" + recipient.handle() + "/contact-request",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("_csrf", token)
                                        .set("reason", "MET")
                                        .set("note", "Once more")));
        return answer.status() + " " + neutral(answer.url() + answer.text(), recipient, sender);
    }

    private static String neutral(String text, Member recipient, Member sender) {
        return text.replace(recipient.handle(), "RECIPIENT")
                .replace(sender.handle(), "SENDER")
                .replaceAll("avatar-brass", "")
                .replaceAll("(name=\"(_csrf|key)\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME");
    }
}
