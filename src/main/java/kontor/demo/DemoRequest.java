package kontor.demo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A contact request that waits. */
record DemoRequest(
        DemoMember sender,
        DemoMember recipient,
        String reason,
        String note,
        Instant sentAt,
        @Nullable Instant declinedAt) {}
