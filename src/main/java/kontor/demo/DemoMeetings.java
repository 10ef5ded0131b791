package kontor.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A few meetings around the first start: past, in an hour, full, far away, cancelled, official. */
final class DemoMeetings {

    private final Dice dice;
    private final Map<String, DemoMember> members;

    DemoMeetings(Dice dice, List<DemoMember> members) {
        this.dice = dice;
        this.members = members.stream().collect(Collectors.toMap(DemoMember::handle, Function.identity()));
    }

    List<DemoMeeting> meetings() {
        return Lines.blocks("meetings").stream().map(this::meeting).toList();
    }

    private DemoMeeting meeting(Block script) {
        var zone = optional(script, "zone").map(ZoneId::of).orElse(dice.zone());
        var start = start(script, zone);
        var capacity = optional(script, "capacity").map(Integer::valueOf).orElse(null);
        return new DemoMeeting(
                named(script.get("host")),
                script,
                start,
                start.plus(Duration.ofMinutes(Integer.parseInt(script.get("minutes")))),
                zone,
                capacity,
                optional(script, "deadline")
                        .map(days -> start.minus(Duration.ofDays(Integer.parseInt(days))))
                        .orElse(null),
                replies(script, capacity));
    }

    private Instant start(Block script, ZoneId zone) {
        var hours = optional(script, "hours");
        if (hours.isPresent())
            return dice.inDays(0)
                    .truncatedTo(ChronoUnit.HOURS)
                    .plus(1L + Integer.parseInt(hours.get()), ChronoUnit.HOURS);

        return dice.today()
                .plusDays(Integer.parseInt(script.get("days")))
                .atTime(LocalTime.parse(script.get("at")))
                .atZone(zone)
                .toInstant();
    }

    private List<DemoMeeting.Reply> replies(Block script, @Nullable Integer capacity) {
        var arrived = script.list("arrived");
        var replies = new ArrayList<DemoMeeting.Reply>();
        for (var guest : guests(script, "yes")) {
            var granted = capacity == null || replies.size() < capacity;
            replies.add(new DemoMeeting.Reply(guest, "YES", granted, arrived.contains(guest.handle())));
        }
        guests(script, "maybe").forEach(guest -> replies.add(new DemoMeeting.Reply(guest, "MAYBE", false, false)));
        guests(script, "no").forEach(guest -> replies.add(new DemoMeeting.Reply(guest, "NO", false, false)));
        return replies;
    }

    private List<DemoMember> guests(Block script, String key) {
        return script.get(key).isEmpty()
                ? List.of()
                : script.list(key).stream().map(this::named).toList();
    }

    private DemoMember named(String handle) {
        return Optional.ofNullable(members.get(handle)).orElseThrow(() -> new IllegalStateException(handle));
    }

    private static Optional<String> optional(Block script, String key) {
        return Optional.of(script.get(key)).filter(value -> !value.isEmpty());
    }
}
