package kontor.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import kontor.member.Member;
import kontor.testing.AmongMembers;
import kontor.testing.Visitor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarPagesTests extends AmongMembers {

    @Autowired
    private Clock clock;

    private Member ben;
    private Visitor bens;
    private String meeting;

    @BeforeEach
    void benComesToAnnasMeeting() {
        ben = cast.ben();
        bens = signedIn(ben);
        meeting = create(signedIn(cast.anna()), "Winter evening");
        answer(bens, "YES");
    }

    @Test
    void theFeedHasWhatItsOwnerComesToAndNamesNobodyElse() {
        var other = cast.premium("Quirin", "Zander");
        answer(signedIn(other), "YES");

        var feed = mvc.get().uri(open()).exchange();

        assertThat(feed).hasStatusOk().bodyText().contains("SUMMARY:Winter evening", "You are coming.");
        assertThat(feed).bodyText().doesNotContain("Zander", "ATTENDEE", "ORGANIZER", "Lindqvist");
        assertThat(feed.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache", "private");
        assertThat(feed.getResponse().getCookies()).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var address = open();
        var tag = requireNonNull(mvc.get().uri(address).exchange().getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
        answer(bens, "MAYBE");
        assertThat(mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk()
                .bodyText()
                .contains("STATUS:TENTATIVE");
        answer(bens, "NO");
        assertThat(mvc.get().uri(address)).bodyText().doesNotContain("Winter evening");
    }

    @Test
    void aNewAddressClosesTheOneBefore() {
        var first = open();
        var second = open();

        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatusOk();
    }

    @Test
    void aClosedAddressIsNothing() {
        var address = open();
        bens.get("/me/calendar");

        assertThat(bens.post("/me/calendar/removal")).hasStatus(303);

        assertThat(mvc.get().uri(address)).hasStatus(404);
        assertThat(bens.get("/me/calendar")).bodyText().contains("You have no address");
        assertThat(bens.post("/me/calendar/removal")).as("twice").hasStatus(303);
    }

    @Test
    void theAddressOfASuspendedMemberIsNothing() {
        var address = open();
        jdbc.sql("update member set suspended_at = now() where id = :id")
                .param("id", ben.id())
                .update();

        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @Test
    void theTokenIsNotInTheTable() {
        var token = open().replaceAll(".*/|\\.ics", "");

        assertThat(jdbc.sql("select encode(token_hash, 'escape') from calendar_feed")
                        .query(String.class)
                        .list())
                .doesNotContain(token);
        assertThat(bens.get("/me/calendar")).bodyText().doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/nonsense.ics", "/calendar/nonsense", "/calendar/%20.ics", "/calendar/.ics"})
    void aMadeUpAddressIsNothing(String address) {
        assertThat(mvc.get().uri(URI.create(address))).hasStatus(404);
    }

    @Test
    void aMeetingHasAFileForMembers() {
        assertThat(bens.get(meeting + ".ics")).hasStatusOk().bodyText().contains("SUMMARY:Winter evening");
        assertThat(mvc.get().uri(meeting + ".ics")).hasStatus(303).hasRedirectedUrl("/sign-in");
    }

    private String open() {
        bens.get("/me/calendar");
        bens.post("/me/calendar");
        var address = Visitor.page(bens.get("/me/calendar")).select("#address").attr("value");
        return address.replaceFirst("https?://[^/]+", "");
    }

    private void answer(Visitor guest, String answer) {
        guest.get(meeting);
        assertThat(guest.post(meeting + "/reply", "answer", answer)).hasStatus(303);
    }

    private String create(Visitor host, String title) {
        var start = LocalDateTime.now(clock.withZone(ZoneId.of("Europe/Berlin")))
                .plusDays(20)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        host.get("/meetings/new");
        MvcTestResult answer = host.post(
                "/meetings/new",
                "title",
                title,
                "start",
                start.toString(),
                "end",
                start.plusHours(3).toString(),
                "place",
                "Bremen");
        return requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
