package kontor.message;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.member.MemberCard;
import kontor.shared.NewestFirst;

/** A member's conversations, the one with the newest message first. */
record ConversationList(List<Entry> entries, boolean hasMore) {

    static final int LENGTH = 25;

    /** From one entry more than the list has, where there is one. */
    static ConversationList of(List<Entry> entries) {
        return new ConversationList(entries.subList(0, Math.min(LENGTH, entries.size())), entries.size() > LENGTH);
    }

    public Place end() {
        return entries.get(entries.size() - 1).place();
    }

    /**
     * One conversation.
     *
     * @param other with whom; null if that member has left
     * @param number where it stands when the other has left
     * @param snippet how the last message begins
     * @param mine whether the member wrote that message
     * @param unread how many messages of the other are new to the member
     */
    record Entry(
            @Nullable MemberCard other, Long number, String snippet, boolean mine, Instant lastMessageAt, int unread) {

        Place place() {
            return new Place(lastMessageAt, number);
        }
    }

    /** Where a list goes on (keyset paging). */
    record Place(Instant at, Long number) {

        static final Place START = new Place(NewestFirst.START, Long.MAX_VALUE);
    }
}
