package kontor.demo.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import kontor.demo.material.Block;
import kontor.demo.material.Dice;
import kontor.demo.material.Lines;
import kontor.demo.people.DemoMember;
import kontor.demo.people.DemoPeople;

/** A few meetings around the first start: past, in an hour, full, far away, cancelled, official. */
public final class DemoMeetings {

    private final DemoPeople people;
    private final Dice dice;

    public DemoMeetings(DemoPeople people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    public void save(NamedParameterJdbcTemplate jdbc) {
        new DemoMeetingStore(jdbc)
                .save(Lines.blocks("meetings").stream().map(this::meeting).toList());
    }

    private DemoMeeting meeting(Block script) {
        var zone = optional(script, "zone").map(ZoneId::of).orElse(dice.zone());
        var start = start(script, zone);
        var capacity = optional(script, "capacity").map(Integer::valueOf).orElse(null);
        return new DemoMeeting(
                people.named(script.get("host")),
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
                : script.list(key).stream().map(people::named).toList();
    }

    private static Optional<String> optional(Block script, String key) {
        return Optional.of(script.get(key)).filter(value -> !value.isEmpty());
    }
}
