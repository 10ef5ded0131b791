package kontor.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;

/** Who may ask whom for contact details (D3), on every plan. What the owner did with it is never asked (R3). */
@Component
class ReleaseRequestPolicy {

    /** Once in this time a pair; as long is an ask open. */
    static final Duration PAUSE = Duration.ofDays(90);

    private final Clock clock;
    private final ZoneId zone;

    ReleaseRequestPolicy(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    Verdict mayAsk(Member asker, Member owner, Optional<Instant> askedAt) {
        if (asker.equals(owner)) return refused("release.refused.self");

        return askedAt.filter(at -> at.plus(PAUSE).isAfter(clock.instant()))
                .map(at -> refused("release.refused.asked", day(at), day(at.plus(PAUSE))))
                .orElse(granted());
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(instant.atZone(zone));
    }
}
