package kontor.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingTimesTests {

    private final MeetingTimes times = new MeetingTimes(texts(), ZoneId.of("Europe/Berlin"));

    @AfterEach
    void readNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theHourIsTheOneOfTheClocksThereInSummerAndWinter() {
        assertThat(german(meeting("2027-03-27T17:30:00Z", "2027-03-27T21:00:00Z", "Europe/Berlin")))
                .isEqualTo("Samstag, 27. März 2027, 18:30 bis 22:00 Uhr");
        assertThat(german(meeting("2027-03-28T16:30:00Z", "2027-03-28T20:00:00Z", "Europe/Berlin")))
                .isEqualTo("Sonntag, 28. März 2027, 18:30 bis 22:00 Uhr");
    }

    @Test
    void aNightAcrossTheChangeSaysBothDays() {
        assertThat(german(meeting("2027-03-27T22:00:00Z", "2027-03-28T02:00:00Z", "Europe/Berlin")))
                .isEqualTo("Samstag, 27. März 2027, 23:00 Uhr, bis Sonntag, 28. März 2027, 04:00 Uhr");
    }

    @Test
    void anHourThatComesTwiceSaysWhichOneIsMeant() {
        assertThat(german(meeting("2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z", "Europe/Berlin")))
                .contains("02:30", "MESZ");
    }

    @Test
    void theClocksAreNamedWhereTheyAreNotTheNetworks() {
        var far = meeting("2026-12-03T23:30:00Z", "2026-12-04T01:00:00Z", "America/New_York");

        assertThat(german(far)).isEqualTo("Donnerstag, 3. Dezember 2026, 18:30 bis 20:00 Uhr (Ortszeit New York, EST)");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(times.when(far)).contains("Thursday, December 3, 2026", "6:30", "(New York time, EST)");
    }

    private String german(Meeting meeting) {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        return times.when(meeting);
    }

    static Meeting meeting(String start, String end, String zone) {
        var draft = new MeetingDraft(
                "Evening",
                "",
                Instant.parse(start),
                Instant.parse(end),
                ZoneId.of(zone),
                "Bremen",
                null,
                null,
                GuestList.MEMBERS,
                false);
        return new Meeting(1L, new UUID(0, 1), "evening", 1L, draft, 0, 0, Instant.EPOCH, null);
    }

    private static ReloadableResourceBundleMessageSource texts() {
        var texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/meeting");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
