package kontor.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest requests between two members, as one of them sees it: the own one and the other's. */
record Earlier(Optional<ContactRequest> mine, Optional<ContactRequest> theirs) {

    boolean isWaiting(Instant now) {
        return mine.filter(request -> request.isAnswerable(now)).isPresent();
    }

    Optional<ContactRequest> toAnswer(Instant now) {
        return theirs.filter(request -> request.isAnswerable(now));
    }

    Stream<ContactRequest> all() {
        return Stream.concat(mine.stream(), theirs.stream());
    }
}
