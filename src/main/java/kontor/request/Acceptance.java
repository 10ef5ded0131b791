package kontor.request;

import java.time.Clock;
import java.util.Set;

import org.springframework.stereotype.Component;

import kontor.contact.Contacts;
import kontor.release.Detail;
import kontor.release.Releases;

/** What comes with an acceptance: the two are contacts, and see of each other's details what was promised and released. */
@Component
class Acceptance {

    private final ContactRequestRepository requests;
    private final Contacts contacts;
    private final Releases releases;
    private final Clock clock;

    Acceptance(ContactRequestRepository requests, Contacts contacts, Releases releases, Clock clock) {
        this.requests = requests;
        this.contacts = contacts;
        this.releases = releases;
        this.clock = clock;
    }

    /** Accepts a request that can still be answered; its recipient releases these details with it (D2). */
    void of(ContactRequest request, Set<Detail> released) {
        request.accept(clock.instant());
        requests.save(request);
        contacts.join(request.sender(), request.recipient());
        releases.grant(request.sender(), request.recipient(), request.promised());
        releases.grant(request.recipient(), request.sender(), released);
    }
}
