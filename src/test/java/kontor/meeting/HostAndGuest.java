package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** Anna, who hosts, and Ben, who comes, each with a browser. */
abstract class HostAndGuest extends AmongMembers {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    private Clock clock;

    Visitor anna;
    Visitor ben;
    Member annaHerself;
    Member benHimself;
    LocalDateTime start;

    @BeforeEach
    void annaHostsAndBenComes() {
        annaHerself = cast.anna();
        benHimself = cast.ben();
        anna = signedIn(annaHerself);
        ben = signedIn(benHimself);
        start = LocalDateTime.now(clock.withZone(BERLIN))
                .plusDays(20)
                .withHour(18)
                .withMinute(30)
                .withSecond(0)
                .withNano(0);
    }

    void answer(Member guest, String address, String answer) {
        var visitor = guest.equals(benHimself) ? ben : signedIn(guest);
        visitor.get(address);
        assertThat(visitor.post(address + "/reply", "answer", answer)).hasStatus(303);
    }

    String create(Visitor host, Map<String, String> changes) {
        host.get("/meetings/new");
        MvcTestResult answer = host.post("/meetings/new", form(changes));
        assertThat(answer).hasStatus(303);
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    String[] form(Map<String, String> changes) {
        var fields = new TreeMap<>(Map.of(
                "title", "Winter evening",
                "start", start.toString(),
                "end", start.plus(Duration.ofMinutes(210)).toString(),
                "zone", "Europe/Berlin",
                "place", "Speicherstadt",
                "guestList", "MEMBERS"));
        fields.putAll(changes);
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
