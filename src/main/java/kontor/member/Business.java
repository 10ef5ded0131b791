package kontor.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a member works in, and is open to.
 *
 * @param industry null where the member does not say
 * @param openToCommissions whether the member takes on commissions
 * @param openToJobs whether the member would like to hear of jobs
 */
@Embeddable
public record Business(
        @Enumerated(EnumType.STRING) @Nullable Industry industry, boolean openToCommissions, boolean openToJobs) {

    public static final Business NONE = new Business(null, false, false);
}
