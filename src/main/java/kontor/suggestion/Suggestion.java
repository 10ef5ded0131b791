package kontor.suggestion;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;
import kontor.request.Reason;

/** Somebody whom I may know, and why: at least one bond, the strongest first. */
public record Suggestion(MemberCard person, List<Bond> bonds) {

    /** What a request would give as its reason; null where the bonds say none. */
    public @Nullable Reason reason() {
        return bonds.stream()
                .map(Bond::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
