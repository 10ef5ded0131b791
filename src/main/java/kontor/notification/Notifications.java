package kontor.notification;

import java.util.Map;
import java.util.Optional;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import kontor.account.Accounts;
import kontor.contact.ContactRequestAccepted;
import kontor.contact.ContactRequestSent;
import kontor.mail.Letter;
import kontor.mail.Outbox;
import kontor.member.Member;
import kontor.member.Members;
import kontor.message.MessageSent;
import kontor.shared.Message;

import static java.util.function.Predicate.not;

/** Hears what happened and writes to whom it concerns. */
@Component
class Notifications {

    private final Members members;
    private final Accounts accounts;
    private final Outbox outbox;

    Notifications(Members members, Accounts accounts, Outbox outbox) {
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(ContactRequestSent event) {
        tell(event.recipientId(), event.senderId(), "request", "/requests");
    }

    @ApplicationModuleListener
    void on(ContactRequestAccepted event) {
        tell(event.senderId(), event.recipientId(), "accepted", "/members");
    }

    /** A message of somebody whose request was declined makes no notice (R3). */
    @ApplicationModuleListener
    void on(MessageSent event) {
        if (!event.quiet()) tell(event.recipientId(), event.senderId(), "message", "/messages");
    }

    private void tell(Long readerId, Long otherId, String kind, String place) {
        active(readerId)
                .ifPresent(reader ->
                        active(otherId).ifPresent(other -> tell(reader, other, kind, place + "/" + other.handle())));
    }

    /** Somebody who is suspended gets no mail, and is named in none. */
    private Optional<Member> active(Long id) {
        return members.find(id).filter(not(Member::isSuspended));
    }

    private void tell(Member reader, Member other, String kind, String path) {
        var subject = Message.of("notification." + kind + ".subject", other.name());
        var model = Map.<String, Object>of("kind", kind, "reader", reader, "other", other, "path", path);
        accounts.addressOf(reader.id())
                .map(to -> new Letter(to, reader.language(), subject, "notification", model))
                .ifPresent(letter -> outbox.post(letter.concerning(reader.id(), other.id())));
    }
}
