package kontor.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.shared.Message;
import kontor.shared.Site;

/** Tells notices by mail: one at once, or those of a day. Each mail shows the way to the page where that is chosen. */
@Component
class NoticeLetters {

    private final Outbox outbox;
    private final Wording wording;
    private final Site site;

    NoticeLetters(Outbox outbox, Wording wording, Site site) {
        this.outbox = outbox;
        this.wording = wording;
        this.site = site;
    }

    void post(Addressed addressed) {
        var reader = addressed.reader();
        var notice = addressed.notice();
        var model = Map.<String, Object>of(
                "text", wording.text(notice, reader.language()),
                "button", notice.kind().key() + ".button",
                "path", notice.path());
        post(reader, wording.sentence(notice, reader.language()), "notification", model, List.of(notice));
    }

    void postDigest(Reader reader, List<Notice> notices) {
        var lines = notices.stream()
                .map(notice -> new Line(wording.sentence(notice, reader.language()), notice.path()))
                .toList();
        var subject = Message.of("notification.digest.subject", site.name());
        post(reader, subject, "digest", Map.of("lines", lines), notices);
    }

    /** Takes back what still waits and would tell one of the two of the other. */
    void withdraw(Long one, Long other) {
        outbox.withdrawBetween(one, other);
    }

    private void post(
            Reader reader, Message subject, String template, Map<String, Object> model, List<Notice> notices) {
        var concerned = Stream.concat(Stream.of(reader.id()), notices.stream().flatMap(Notice::named))
                .distinct()
                .toArray(Long[]::new);
        outbox.post(new Letter(reader.address(), reader.language(), subject, template, model).concerning(concerned));
    }

    /** One line of a daily mail. */
    record Line(Message sentence, String path) {}
}
