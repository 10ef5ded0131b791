package kontor.demo.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kontor.demo.material.Block;
import kontor.demo.people.DemoMember;

/** A meeting, and who has answered in which order. */
record DemoMeeting(
        DemoMember host,
        Block script,
        Instant start,
        Instant end,
        ZoneId zone,
        @Nullable Integer capacity,
        @Nullable Instant deadline,
        List<Reply> replies) {

    String slug() {
        return script.get("slug") + "-" + start.atZone(zone).toLocalDate();
    }

    /** When it was last told of: a while before it starts. */
    Instant announced() {
        return start.minus(Duration.ofDays(35));
    }

    boolean has(String key) {
        return !script.get(key).isEmpty();
    }

    record Reply(DemoMember guest, String answer, boolean granted, boolean arrived) {}
}
