package kontor.demo.contact;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import kontor.demo.people.DemoMember;

/**
 * A contact request that waits.
 *
 * @param encounters how often the recipient wants to have met first; 0 where that was not the answer
 */
record DemoRequest(
        DemoMember sender,
        DemoMember recipient,
        String reason,
        String note,
        Instant sentAt,
        @Nullable Instant declinedAt,
        int encounters) {

    DemoRequest(DemoMember sender, DemoMember recipient, String reason, String note, Instant sentAt) {
        this(sender, recipient, reason, note, sentAt, null, 0);
    }
}
