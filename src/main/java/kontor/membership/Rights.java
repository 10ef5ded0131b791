package kontor.membership;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * What a plan includes (M2).
 *
 * @param waitingRequests contact requests that may wait at a time
 * @param newConversations conversations started a day, with contacts included
 * @param searchHits hits shown by a search, own contacts not counted
 * @param searchFilters whether filters of a search may be combined
 * @param namedVisitors whether visitors of the profile are named
 * @param namedWay whether every step of the way to a member is named
 * @param introductions whether to ask for an introduction
 */
public record Rights(
        @PositiveOrZero int waitingRequests,
        @PositiveOrZero int newConversations,
        @PositiveOrZero int searchHits,
        boolean searchFilters,
        boolean namedVisitors,
        boolean namedWay,
        boolean introductions) {}
