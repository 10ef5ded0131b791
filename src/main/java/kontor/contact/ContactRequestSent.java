package kontor.contact;

import org.jspecify.annotations.Nullable;

/** A request has been sent, and somebody has introduced its sender where that is said; ids of members. */
public record ContactRequestSent(
        Long senderId, Long recipientId, @Nullable Long introducerId) {}
