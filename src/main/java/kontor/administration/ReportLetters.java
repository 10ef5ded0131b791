package kontor.administration;

import java.util.Map;

import org.springframework.stereotype.Component;

import kontor.account.Accounts;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.shared.Message;
import kontor.shared.Site;

/** What the administrators write about a report. Neither letter names the other side. */
@Component
class ReportLetters {

    private final Accounts accounts;
    private final Outbox outbox;
    private final Site site;

    ReportLetters(Accounts accounts, Outbox outbox, Site site) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.site = site;
    }

    void warn(Member member, String words) {
        post(member, "warning", "warning", words);
    }

    void answer(Member reporter, String words) {
        post(reporter, "answer", "report-answer", words);
    }

    private void post(Member reader, String key, String template, String words) {
        var subject = Message.of("administration.mail." + key + ".subject", site.name());
        var model = Map.<String, Object>of("name", reader.name(), "words", words);
        accounts.addressOf(reader.id())
                .map(to -> new Letter(to, reader.language(), subject, template, model))
                .ifPresent(letter -> outbox.post(letter.concerning(reader.id())));
    }
}
