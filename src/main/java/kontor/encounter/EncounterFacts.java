package kontor.encounter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.request.Fact;
import kontor.request.FactSource;
import kontor.shared.Message;

import static java.util.stream.Collectors.toMap;

/** How often I have met somebody in person, and where, or when, last (R8). */
@Component
@Order(3)
class EncounterFacts implements FactSource {

    private final Encounters encounters;

    EncounterFacts(Encounters encounters) {
        this.encounters = encounters;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        return encounters.met(me, others).stream()
                .collect(toMap(
                        Met::otherId,
                        met -> List.of(new Fact(
                                "calendar-check",
                                Message.of("encounter.fact.met", met.times()),
                                List.of(lastly(met))))));
    }

    private static Message lastly(Met met) {
        return met.place().isEmpty()
                ? Message.of("encounter.fact.on", met.times(), day(met.last()))
                : Message.of("encounter.fact.at", met.times(), met.place());
    }

    private static String day(@Nullable LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(LocaleContextHolder.getLocale())
                .format(day);
    }
}
