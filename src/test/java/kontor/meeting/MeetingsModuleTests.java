package kontor.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.transaction.support.TransactionOperations;

import kontor.closing.AccountClosed;
import kontor.contact.Contacts;
import kontor.member.AttendanceVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.shared.NotFound;
import kontor.shared.Refused;
import kontor.testing.AppTest;
import kontor.testing.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@AppTest
@ExtendWith(PublishedEventsExtension.class)
class MeetingsModuleTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @Autowired
    private Meetings meetings;

    @Autowired
    private Replies replies;

    @Autowired
    private Hosts hosts;

    @Autowired
    private Members members;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    private Member anna;
    private Member ben;
    private Instant start;

    @BeforeEach
    void annaHostsAndBenComes() {
        anna = cast.anna();
        ben = cast.ben();
        start = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofDays(10));
    }

    @Test
    void twoHundredAnswersAtOnceFillFiftyPlacesAndTheRestWaitsInOrder() throws Exception {
        var slug = create("Crowd", 50);
        var guests = IntStream.range(0, 200)
                .mapToObj(i -> cast.basic("Guest", "Number"))
                .toList();

        atOnce(guests.stream()
                .map(guest -> (Callable<Void>) () -> {
                    replies.reply(guest, slug, Answer.YES);
                    return null;
                })
                .toList());

        var all = replies.all(anna, meetings.find(anna, slug).meeting());
        assertThat(all.coming()).hasSize(50);
        assertThat(all.waiting()).hasSize(150);
        assertThat(meetings.find(anna, slug).meeting().taken()).isEqualTo(50);
        var queue = jdbc.sql("select member_id from meeting_reply where meeting_id = :id order by queue")
                .param("id", id(slug))
                .query(Long.class)
                .list();
        assertThat(all.coming())
                .extracting(guest -> guest.person().id())
                .containsExactlyInAnyOrderElementsOf(queue.subList(0, 50));
        assertThat(all.waiting())
                .extracting(guest -> guest.person().id())
                .containsExactlyElementsOf(queue.subList(50, 200));

        replies.reply(member(queue.get(7)), slug, Answer.NO);
        assertThat(replies.all(anna, meetings.find(anna, slug).meeting()).waiting())
                .extracting(guest -> guest.person().id())
                .containsExactlyElementsOf(queue.subList(51, 200));
    }

    @Test
    void theDatabaseRefusesOnePlaceTooMany() {
        var slug = create("Small", 1);
        replies.reply(ben, slug, Answer.YES);
        var next = cast.basic("Cem", "Acar");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into meeting_reply (meeting_id, member_id, answer, granted)
                                values (:meeting, :member, 'YES', true)""")
                        .param("meeting", id(slug))
                        .param("member", next.id())
                        .update());
    }

    @Test
    void whoWaitsLongestGetsTheFreePlaceAndIsToldOfIt(PublishedEvents events) {
        var slug = create("Small", 1);
        var cem = cast.basic("Cem", "Acar");
        var dora = cast.basic("Dora", "Falk");
        assertThat(replies.reply(ben, slug, Answer.YES).granted()).isTrue();
        assertThat(replies.reply(cem, slug, Answer.YES).isWaiting()).isTrue();
        assertThat(replies.reply(dora, slug, Answer.YES).isWaiting()).isTrue();
        assertThat(replies.reply(cem, slug, Answer.YES).isWaiting())
                .as("repeating an answer keeps one's place in the queue")
                .isTrue();

        replies.reply(ben, slug, Answer.MAYBE);

        assertThat(reply(cem, slug).granted()).isTrue();
        assertThat(reply(dora, slug).isWaiting()).isTrue();
        assertThat(events.ofType(PlaceGranted.class)).containsExactly(new PlaceGranted(id(slug), cem.id()));
    }

    @Test
    void moreRoomLetsInThoseWhoWait(PublishedEvents events) {
        var slug = create("Small", 1);
        var cem = cast.basic("Cem", "Acar");
        replies.reply(ben, slug, Answer.YES);
        replies.reply(cem, slug, Answer.YES);

        meetings.change(anna, slug, draft("Small", null));

        assertThat(reply(cem, slug).granted()).isTrue();
        assertThat(events.ofType(PlaceGranted.class)).containsExactly(new PlaceGranted(id(slug), cem.id()));
        assertThat(events.ofType(MeetingChanged.class))
                .as("neither time nor place")
                .isEmpty();
    }

    @Test
    void fewerPlacesThanAreTakenAreRefused() {
        var slug = create("Two", 2);
        replies.reply(ben, slug, Answer.YES);
        replies.reply(cast.basic("Cem", "Acar"), slug, Answer.YES);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> meetings.change(anna, slug, draft("Two", 1)));
        assertThat(meetings.find(anna, slug).meeting().capacity()).isEqualTo(2);
    }

    @Test
    void somebodyElseGetsThePlaceOfAMemberWhoLeaves() {
        var slug = create("Small", 1);
        var cem = cast.basic("Cem", "Acar");
        replies.reply(ben, slug, Answer.YES);
        replies.reply(cem, slug, Answer.YES);

        transaction.executeWithoutResult(status -> events.publishEvent(new AccountClosed(ben.id())));

        assertThat(reply(cem, slug).granted()).isTrue();
    }

    @Test
    void aPrivateMeetingGoesWithItsHostAndAnOfficialOneStays() {
        var slug = create("Private", null);
        hosts.appoint(anna);
        var official = meetings.create(anna, official("Official"));

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new AccountClosed(anna.id()));
            members.erase(anna);
        });

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.find(ben, slug));
        assertThat(meetings.find(ben, official).host()).isNull();
    }

    @Test
    void aBlockIsAsIfTheHostHadLeft() {
        var slug = create("Private", 1);
        hosts.appoint(anna);
        var official = meetings.create(anna, official("Official"));
        var cem = cast.basic("Cem", "Acar");
        replies.reply(ben, slug, Answer.YES);
        replies.reply(cem, slug, Answer.YES);

        contacts.block(anna, ben);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.find(ben, slug));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> replies.reply(ben, slug, Answer.YES));
        assertThat(meetings.find(ben, official).host()).isNull();
        await().untilAsserted(() -> assertThat(reply(cem, slug).granted()).isTrue());
        assertThat(replies.all(anna, meetings.find(anna, slug).meeting()).all())
                .extracting(guest -> guest.person().id())
                .containsExactly(cem.id());
    }

    @Test
    void onlyAppointedHostsAndAdministratorsCreateOfficialOnes() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> meetings.create(ben, official("Mine")));

        hosts.appoint(ben);

        assertThat(meetings.find(anna, meetings.create(ben, official("Ours")))
                        .meeting()
                        .isOfficial())
                .isTrue();
    }

    @Test
    void aGuestIsNamedOnlyWhereGuestListAndGuestBothAllow() {
        var cem = cast.basic("Cem", "Acar");
        requests.send(ben, cem, DRAFT);
        requests.accept(cem, ben);
        for (var list : GuestList.values()) {
            var slug = meetings.create(anna, draft("List " + list, null, list));
            replies.reply(ben, slug, Answer.YES);
            for (var setting : AttendanceVisibility.values()) {
                members.showAttendanceTo(ben, setting);
                var named = "%s %s".formatted(list, setting);

                assertThat(names(cast.basic("Some", "Body"), slug))
                        .as(named)
                        .isEqualTo(
                                list == GuestList.MEMBERS && setting == AttendanceVisibility.EVERYBODY
                                        ? List.of(ben.id())
                                        : List.of());
                assertThat(names(cem, slug))
                        .as(named)
                        .isEqualTo(
                                list == GuestList.MEMBERS && setting != AttendanceVisibility.NOBODY
                                        ? List.of(ben.id())
                                        : List.of());
                assertThat(names(ben, slug)).as(named).containsExactly(ben.id());
                assertThat(profile(cem, ben, slug))
                        .as(named)
                        .isEqualTo(list == GuestList.MEMBERS && setting != AttendanceVisibility.NOBODY);
            }
        }
    }

    @Test
    void guestsSeeEachOtherWhereTheListIsForGuests() {
        var cem = cast.basic("Cem", "Acar");
        var slug = meetings.create(anna, draft("For guests", null, GuestList.GUESTS));
        members.showAttendanceTo(ben, AttendanceVisibility.EVERYBODY);
        replies.reply(ben, slug, Answer.YES);
        assertThat(names(cem, slug)).isEmpty();

        replies.reply(cem, slug, Answer.MAYBE);

        assertThat(names(cem, slug)).contains(ben.id());
    }

    @Test
    void theSameFormSentTwiceIsOneMeeting() throws Exception {
        var slugs = atOnce(Collections.nCopies(10, (Callable<String>) () -> create("Double click", null)));

        assertThat(slugs).containsOnly(slugs.get(0));
    }

    @Test
    void twoMeetingsOfOneTitleAndDayHaveTwoAddresses() {
        var first = create("Breakfast", null);
        var second = meetings.create(ben, draft("Breakfast", null));

        assertThat(second).isNotEqualTo(first).startsWith("breakfast-");
        meetings.change(ben, second, draft("Supper", null));
        assertThat(meetings.find(anna, second).meeting().title()).isEqualTo("Supper");
    }

    @Test
    void movingAndCancellingAreToldOnce(PublishedEvents events) {
        var slug = create("Moves", null);
        var moved = draft("Moves", null);

        meetings.change(
                anna,
                slug,
                new MeetingDraft(
                        moved.title(),
                        "",
                        moved.start().plusSeconds(3600),
                        moved.end().plusSeconds(3600),
                        moved.zone(),
                        moved.place(),
                        null,
                        null,
                        GuestList.MEMBERS,
                        false));
        meetings.cancel(anna, slug);
        meetings.cancel(anna, slug);

        assertThat(events.ofType(MeetingChanged.class)).containsExactly(new MeetingChanged(id(slug)));
        assertThat(events.ofType(MeetingCancelled.class)).containsExactly(new MeetingCancelled(id(slug)));
        assertThat(meetings.find(anna, slug).meeting().sequence()).isEqualTo(2);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(ben, slug, Answer.YES));
    }

    @Test
    void afterTheDeadlineOnlyWhoWantedToComeMaySayNo() {
        var slug = create("Late", null);
        var cem = cast.basic("Cem", "Acar");
        replies.reply(ben, slug, Answer.YES);
        jdbc.sql("update meeting set deadline = now() - interval '1 minute' where slug = :slug")
                .param("slug", slug)
                .update();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(cem, slug, Answer.YES));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(cem, slug, Answer.NO));
        assertThat(replies.reply(ben, slug, Answer.YES).granted())
                .as("said before")
                .isTrue();
        assertThat(replies.reply(ben, slug, Answer.NO).answer()).isEqualTo(Answer.NO);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(ben, slug, Answer.YES));
    }

    @Test
    void aMeetingIsItsHostsAlone() {
        var slug = create("Mine", null);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.change(ben, slug, draft("Yours", null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.cancel(ben, slug));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(anna, slug, Answer.YES));
    }

    private <T> List<T> atOnce(List<Callable<T>> things) throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        var patience = pool.getConnectionTimeout();
        var threads = Executors.newFixedThreadPool(things.size());
        try {
            pool.setConnectionTimeout(60_000); // they share a few connections
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(things)) results.add(done.get());
            return results;
        } finally {
            pool.setConnectionTimeout(patience);
            threads.shutdown();
        }
    }

    private String create(String title, @Nullable Integer capacity) {
        return meetings.create(anna, draft(title, capacity));
    }

    private MeetingDraft draft(String title, @Nullable Integer capacity) {
        return draft(title, capacity, GuestList.MEMBERS);
    }

    private MeetingDraft draft(String title, @Nullable Integer capacity, GuestList guestList) {
        return new MeetingDraft(
                title,
                "",
                start,
                start.plus(Duration.ofHours(2)),
                ZoneId.of("Europe/Berlin"),
                "Bremen",
                capacity,
                null,
                guestList,
                false);
    }

    private MeetingDraft official(String title) {
        var draft = draft(title, null);
        return new MeetingDraft(
                title, "", draft.start(), draft.end(), draft.zone(), "Bremen", null, null, GuestList.MEMBERS, true);
    }

    private List<Long> names(Member reader, String slug) {
        return replies.company(reader, meetings.find(reader, slug).meeting()).named().stream()
                .map(guest -> guest.person().id())
                .toList();
    }

    private boolean profile(Member reader, Member of, String slug) {
        return meetings.aheadOf(reader, of).stream()
                .anyMatch(one -> one.meeting().slug().equals(slug));
    }

    private Reply reply(Member member, String slug) {
        var reply = meetings.find(member, slug).reply();
        if (reply == null) throw new AssertionError(member.handle() + " has not answered " + slug);
        return reply;
    }

    private Member member(Long id) {
        return members.find(id).orElseThrow();
    }

    private Long id(String slug) {
        return jdbc.sql("select id from meeting where slug = :slug")
                .param("slug", slug)
                .query(Long.class)
                .single();
    }
}
