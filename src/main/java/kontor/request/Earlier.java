package kontor.request;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import kontor.member.Member;

/** The latest requests between two members, as one of them sees it: the own one and the other's. */
record Earlier(Optional<ContactRequest> mine, Optional<ContactRequest> theirs) {

    boolean isWaiting(Instant now) {
        return mine.filter(request -> request.isAnswerable(now)).isPresent();
    }

    Optional<ContactRequest> toAnswer(Instant now) {
        return theirs.filter(request -> request.isAnswerable(now));
    }

    /** A new request; unseen where the other wants to be asked no more (R4), which the sender cannot tell (R3). */
    ContactRequest next(Member sender, Member recipient, ContactRequestDraft draft, Instant now) {
        return mine.filter(ContactRequest::isDeclinedForGood).isPresent()
                ? ContactRequest.unseen(sender, recipient, draft, now)
                : ContactRequest.sent(sender, recipient, draft, now);
    }

    Stream<ContactRequest> all() {
        return Stream.concat(mine.stream(), theirs.stream());
    }
}
