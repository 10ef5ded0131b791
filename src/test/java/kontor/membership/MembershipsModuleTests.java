package kontor.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class MembershipsModuleTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    private MembershipProperties priceList;

    @Autowired
    private Trials trials;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;

    @BeforeEach
    void join() {
        jdbc.sql("delete from trial").update();
        anna = members.join(new PersonName("Anna", "Lindqvist"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-12-23T10:00",
        "2027-01-31T10:00, 2027-02-28T10:00", // no 31st
        "2028-01-31T10:00, 2028-02-29T10:00", // a leap year
        "2026-12-31T23:59, 2027-01-31T23:59",
        "2027-03-15T10:00, 2027-04-15T10:00" // the clocks change in between
    })
    void theTrialLastsACalendarMonthInTheZoneOfTheSite(String confirmed, String end) {
        at(confirmed, priceList.trial()).startTrial(anna, "anna@example.org");

        assertThat(premiumUntil()).isEqualTo(berlin(end));
    }

    @Test
    void afterTheTrialThePlanIsBasicByItself() {
        at("2026-11-23T10:00", priceList.trial()).startTrial(anna, "anna@example.org");
        var onTrial = members.find(anna.id()).orElseThrow();

        assertThat(at("2026-12-23T09:59", priceList.trial()).planOf(onTrial)).isEqualTo(Plan.PREMIUM);
        assertThat(at("2026-12-23T10:00", priceList.trial()).planOf(onTrial)).isEqualTo(Plan.BASIC);
        assertThat(at("2026-12-23T10:00", priceList.trial()).rightsOf(onTrial).newConversations())
                .isZero();
    }

    @Test
    void thereIsOneTrialForAnAddressHoweverItIsWritten() {
        var now = at("2026-11-23T10:00", priceList.trial());
        now.startTrial(anna, "anna@example.org");
        var again = members.join(new PersonName("Anna", "Again"), ContactListVisibility.MEMBERS, Locale.ENGLISH);

        now.startTrial(again, "ANNA@example.org");

        assertThat(members.find(again.id()).orElseThrow().premiumUntil()).isNull();
    }

    @Test
    void theAddressOfATrialIsNotKept() {
        at("2026-11-23T10:00", priceList.trial()).startTrial(anna, "anna@example.org");

        assertThat(jdbc.sql("select address_hash from trial")
                        .query(byte[].class)
                        .single())
                .hasSize(32)
                .isNotEqualTo("anna@example.org".getBytes(UTF_8));
    }

    @Test
    void aTrialOfNoDaysIsNone() {
        var memberships = at("2026-11-23T10:00", Period.ZERO);
        assertThat(memberships.haveTrial()).isFalse();
        assertThat(at("2026-11-23T10:00", priceList.trial()).haveTrial()).isTrue();

        memberships.startTrial(anna, "anna@example.org");

        assertThat(premiumUntil()).isNull();
        assertThat(jdbc.sql("select count(*) from trial").query(Long.class).single())
                .isZero();
    }

    private Memberships at(String time, Period trial) {
        var clock = Clock.fixed(berlin(time), UTC);
        var prices = new MembershipProperties(trial, priceList.basic(), priceList.premium());
        return new Memberships(prices, trials, members, clock, BERLIN);
    }

    private @Nullable Instant premiumUntil() {
        return members.find(anna.id()).orElseThrow().premiumUntil();
    }

    private static Instant berlin(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
