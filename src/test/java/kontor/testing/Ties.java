package kontor.testing;

import org.springframework.boot.test.context.TestComponent;

import kontor.member.Member;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;

/** What is between the people of the tests: requests that wait, and contacts. */
@TestComponent
public class Ties {

    /** For tests to which it does not matter what a request says. */
    public static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    private final ContactRequests requests;

    Ties(ContactRequests requests) {
        this.requests = requests;
    }

    /** One has asked the other to become contacts, and waits for an answer. */
    public void ask(Member sender, Member recipient) {
        requests.send(sender, recipient, DRAFT);
    }

    public void ask(Member sender, Member recipient, Reason reason, String note) {
        requests.send(sender, recipient, new ContactRequestDraft(reason, new Note(note)));
    }

    /** One has asked the other, who has accepted: they are contacts. */
    public void join(Member sender, Member recipient) {
        ask(sender, recipient);
        requests.accept(recipient, sender);
    }
}
