package kontor.request;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient alone knows of a request (R3): since when it is declined, and whether later ones of this sender are
 * filed with the declined ones (R4).
 */
@Embeddable
record Decline(@Nullable Instant declinedAt, boolean forGood) {

    static final Decline NONE = new Decline(null, false);

    boolean stands() {
        return declinedAt != null;
    }

    /** Repeating it changes only whether it is for good. */
    Decline said(boolean forGood, Instant now) {
        return new Decline(declinedAt == null ? now : declinedAt, forGood);
    }

    Decline forgiven() {
        return new Decline(declinedAt, false);
    }
}
