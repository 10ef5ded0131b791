package kontor.shared;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a form's days and months be past or to come by the clock and in the zone of the site, not of the machine. */
@Configuration(proxyBeanMethods = false)
class FormClock {

    @Bean
    ValidationConfigurationCustomizer judgeTimesInTheZoneOfTheSite(Clock clock, ZoneId zone) {
        return validation -> validation.clockProvider(() -> clock.withZone(zone));
    }
}
