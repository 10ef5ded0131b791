package kontor.member;

import org.jspecify.annotations.Nullable;

/**
 * What a member works in, and is open to.
 *
 * @param industry null where the member does not say
 * @param openToCommissions whether the member takes on commissions
 * @param openToJobs whether the member would like to hear of jobs
 */
public record Business(@Nullable Industry industry, boolean openToCommissions, boolean openToJobs) {

    public static final Business NONE = new Business(null, false, false);
}
