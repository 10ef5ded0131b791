package kontor.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.Member;
import kontor.member.Members;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;

/** One mail a day, with what is still new and true, and only to those who want it. */
@AppTest
class DigestsTests {

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Notices notices;

    @Autowired
    Settings settings;

    @Autowired
    Digests digests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ZoneId zone;

    LocalDate tomorrow;
    Member anna;
    Member ben;

    @BeforeEach
    void annaIsToldOfAcceptancesOnceADay() {
        tomorrow = LocalDate.now(zone).plusDays(1);
        anna = cast.anna();
        ben = cast.ben();
        settings.choose(anna.id(), Map.of(Kind.ACCEPTED, Telling.DAILY));
    }

    @Test
    void bringsWhatIsNewInOneMail() {
        tellOf(ben);
        tellOf(cast.basic("Eva", "Brandt"));
        assertThat(mails()).as("before the morning").isEmpty();

        digests.sendAll(tomorrow);

        assertThat(mails())
                .singleElement()
                .asString()
                .startsWith("News for you at ")
                .containsSubsequence("Eva Brandt has accepted your request", "Ben Osei has accepted your request")
                .contains("/members/" + ben.handle(), "/me/notifications")
                .containsPattern("See all notices\\R\\S+/notifications\\R");
    }

    @Test
    void comesOnceADayAndBringsNothingTwice() {
        tellOf(ben);
        digests.sendAll(tomorrow);
        tellOf(cast.basic("Eva", "Brandt"));
        digests.sendAll(tomorrow);
        assertThat(mails()).hasSize(1);

        digests.sendAll(tomorrow.plusDays(1));
        assertThat(mails()).hasSize(2);
        assertThat(mails().get(0)).contains("Eva Brandt").doesNotContain("Ben Osei");

        digests.sendAll(tomorrow.plusDays(2));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void isWrittenByOneOfSeveralNodes() {
        tellOf(ben);

        var nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.runAsync(() -> digests.sendAll(tomorrow)))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(nodes).join();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void isNotSentWhereNothingIsNewAnyMore() {
        tellOf(ben);
        notices.open(anna, NoticeList.Place.START);

        digests.sendAll(tomorrow);

        assertThat(mails()).isEmpty();
    }

    @Test
    void namesNobodyWhoIsSuspended() {
        tellOf(ben);
        members.suspend(ben);

        digests.sendAll(tomorrow);

        assertThat(mails()).isEmpty();
    }

    @Test
    void namesNobodyWhoHasLeft() {
        tellOf(ben);
        tellOf(cast.basic("Eva", "Brandt"));
        jdbc.sql("delete from member where id = :ben").param("ben", ben.id()).update();

        digests.sendAll(tomorrow);

        assertThat(mails()).singleElement().asString().contains("Eva Brandt").doesNotContain("Ben Osei");
    }

    @Test
    void doesNotGoToASuspendedMember() {
        tellOf(ben);
        members.suspend(anna);

        digests.sendAll(tomorrow);

        assertThat(mails()).isEmpty();
    }

    @Test
    void doesNotBringWhatIsNotWantedAnyMore() {
        tellOf(ben);
        settings.choose(anna.id(), Map.of(Kind.ACCEPTED, Telling.NEVER));

        digests.sendAll(tomorrow);

        assertThat(mails()).isEmpty();
    }

    @Test
    void isInTheReadersLanguage() {
        members.speak(anna, Locale.GERMAN);
        tellOf(ben);

        digests.sendAll(tomorrow);

        assertThat(mails()).singleElement().asString().contains("Neues für Sie", "Ben Osei hat Ihre Anfrage bestätigt");
    }

    private void tellOf(Member other) {
        notices.tell(anna.id(), News.of(Kind.ACCEPTED, other.id()));
    }

    private List<String> mails() {
        return new Mailbox(jdbc).to(Cast.address(anna));
    }
}
