package kontor.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.EducationDraft;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.contact.Contacts;
import kontor.member.AttendanceVisibility;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.MessagesFrom;
import kontor.member.Privacy;
import kontor.request.ContactRequests;
import kontor.request.Reason;
import kontor.testing.AppTest;
import kontor.testing.Cast;
import kontor.testing.Ties;

import static java.time.ZoneOffset.UTC;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom a member may know, for which reason, and who is never suggested (D5, E3, N4, R3). */
@AppTest
class SuggestionTests {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Cast cast;

    @Autowired
    private Careers careers;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

    @Autowired
    private Ties ties;

    @Autowired
    private Members members;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Member anna;
    private Member ben;
    private String company;

    @BeforeEach
    void annaHasWorkedSomewhere() {
        anna = cast.anna();
        ben = cast.ben();
        company = "Werft " + UUID.randomUUID();
        work(anna, "2014-02", "2019-03");
    }

    @Test
    void colleaguesWhoseYearsOverlapAreSuggestedWithTheseYears() {
        work(ben, "2017-01", null);

        assertThat(bonds()).containsExactly("You both worked at " + company + ", 2017–2019");
        assertThat(suggestions.many(anna).get(0).reason()).isEqualTo(Reason.FORMER_COLLEAGUE);
    }

    @Test
    void colleaguesWhoMissedEachOtherAreNot() {
        work(ben, "2019-04", null);
        work(cast.ben(), "2009-01", "2014-01");

        assertThat(suggested()).isEmpty();
    }

    @Test
    void whoStillWorksThereIsAColleague() {
        var mira = cast.basic("Mira", "Kowalska");
        work(mira, "2018-05", null);
        work(ben, "2020-01", null);

        assertThat(bondsOf(ben, mira)).containsExactly("You both work at " + company + ", since 2020");
        assertThat(suggestions.many(ben).get(0).reason()).isEqualTo(Reason.COLLEAGUE);
    }

    @Test
    void fellowStudentsAreSuggested() {
        study(anna, "2005-09", "2010-06");
        study(ben, "2008-10", "2011-07");

        assertThat(bonds()).containsExactly("You both studied at " + company + ", 2008–2010");
    }

    @Test
    void whoHasBeenMetInPersonIsSuggested() {
        meet("Hamburg spring meeting");

        assertThat(bonds()).containsExactly("You have met in person: Hamburg spring meeting, March 3, 2026");
    }

    @Test
    void contactsOfContactsAreSuggestedByHowManyTheyShare() {
        var carla = cast.basic("Carla", "Voss");
        var jonas = common("Jonas", ben);
        ties.join(common("Mira", ben), carla);
        common("Rolf", ben);

        assertThat(suggested()).containsExactly(ben.handle(), carla.handle());
        assertThat(bonds()).containsExactly("3 contacts in common: Jonas Common, Mira Common and one more");
        assertThat(jonas).isNotNull();
    }

    @Test
    void aTieThatAClosedListHidesIsNoReason() {
        var jonas = common("Jonas", ben);
        members.showContactListTo(jonas, ContactListVisibility.NOBODY);
        assertThat(suggested()).isEmpty();

        members.showContactListTo(jonas, ContactListVisibility.CONTACTS);
        assertThat(suggested()).containsExactly(ben.handle());

        members.showContactListTo(ben, ContactListVisibility.CONTACTS);
        assertThat(suggested()).isEmpty();
    }

    @Test
    void hiddenTiesAreNotCountedBesideOthers() {
        common("Jonas", ben);
        members.showContactListTo(common("Mira", ben), ContactListVisibility.NOBODY);

        assertThat(bonds()).containsExactly("One contact in common: Jonas Common");
    }

    @Test
    void whoWasAtTheSameMeetingIsSuggestedAsFarAsTheGuestAndTheListAllow() {
        var meeting = meeting("MEMBERS");
        come(meeting, anna);
        come(meeting, ben);
        assertThat(suggested()).as("shown to contacts alone").isEmpty();

        members.showAttendanceTo(ben, AttendanceVisibility.EVERYBODY);
        assertThat(bonds()).containsExactly("At the same meeting: Harbour breakfast");

        jdbc.sql("update meeting set guest_list = 'HOST' where id = :id")
                .param("id", meeting)
                .update();
        assertThat(suggested()).isEmpty();
    }

    @Test
    void aMeetingToComeOrCancelledIsNoReason() {
        var meeting = meeting("MEMBERS");
        members.showAttendanceTo(ben, AttendanceVisibility.EVERYBODY);
        come(meeting, ben);
        assertThat(suggested()).as("Anna was not there").isEmpty();

        come(meeting, anna);
        jdbc.sql("update meeting set cancelled_at = now() where id = :id")
                .param("id", meeting)
                .update();
        assertThat(suggested()).isEmpty();
    }

    @Test
    void severalReasonsTogetherBeatOne() {
        var carla = cast.basic("Carla", "Voss");
        work(carla, "2014-02", "2019-03");
        work(ben, "2018-12", null);
        common("Jonas", ben);

        assertThat(suggested()).containsExactly(ben.handle(), carla.handle());
    }

    @Test
    void contactsAndWhoeverHidesOrIsSuspendedOrBlockedAreNever() {
        List.of("Contact", "Hidden", "Suspended", "Blocked", "Blocker")
                .forEach(name -> work(cast.basic("Somebody", name), "2014-02", null));
        assertThat(suggested()).hasSize(5);

        ties.join(anna, one("contact"));
        members.protect(
                one("hidden"), new Privacy(ContactListVisibility.MEMBERS, MessagesFrom.EVERYBODY, false, false));
        members.suspend(one("suspended"));
        contacts.block(anna, one("blocked"));
        contacts.block(one("blocker"), anna);

        assertThat(suggested()).isEmpty();
    }

    /** The list is the same whatever the recipient did with the request (R3). */
    @Test
    void whoWasAskedWithinAYearIsLeftOutWhateverCameOfIt() {
        work(ben, "2014-02", null);
        ties.ask(anna, ben);
        assertThat(suggested()).isEmpty();

        requests.decline(ben, anna);
        assertThat(suggested()).isEmpty();

        requests.withdraw(anna, ben);
        assertThat(suggested()).isEmpty();

        askedBefore(Duration.ofDays(364));
        assertThat(suggested()).isEmpty();

        askedBefore(Duration.ofDays(366));
        assertThat(suggested()).containsExactly(ben.handle());
    }

    @Test
    void whoseRequestWaitsHereIsLeftOut() {
        work(ben, "2014-02", null);
        ties.ask(ben, anna);
        assertThat(suggested()).isEmpty();

        requests.withdraw(ben, anna);
        assertThat(suggested()).containsExactly(ben.handle());
    }

    @Test
    void whoIsDismissedStaysAwayUntilRestored() {
        work(ben, "2014-02", null);
        suggestions.dismiss(anna, ben);
        suggestions.dismiss(anna, ben);

        assertThat(suggested()).isEmpty();
        assertThat(suggestions.many(ben)).as("the other one sees no difference").hasSize(1);
        assertThat(suggestions.dismissed(anna, null).items()).hasSize(1);

        suggestions.restore(anna, ben);
        assertThat(suggested()).containsExactly(ben.handle());
    }

    @Test
    void aFewAreTheFirstOfMany() {
        for (var number = 0; number < 22; number++) work(cast.basic("Colleague", "Nr" + number), "2014-02", null);

        assertThat(suggested()).hasSize(20);
        assertThat(suggestions.few(anna)).isEqualTo(suggestions.many(anna).subList(0, 3));
    }

    private List<String> suggested() {
        return suggestions.many(anna).stream().map(it -> it.person().handle()).toList();
    }

    private List<String> bonds() {
        return bondsOf(anna, ben);
    }

    private List<String> bondsOf(Member me, Member other) {
        return suggestions.many(me).stream()
                .filter(it -> it.person().id().equals(other.id()))
                .flatMap(it -> it.bonds().stream())
                .map(bond -> messages.getMessage(bond.text(), ENGLISH))
                .toList();
    }

    /** The one of that name among those who are suggested. */
    private Member one(String lastName) {
        return suggestions.many(anna).stream()
                .filter(it -> it.person().lastName().toLowerCase(ENGLISH).equals(lastName))
                .findFirst()
                .flatMap(it -> members.find(it.person().id()))
                .orElseThrow();
    }

    private void work(Member member, String from, @Nullable String to) {
        careers.addPosition(member, new PositionDraft("Planner", company, "Bremen", period(from, to)));
    }

    private void study(Member member, String from, @Nullable String to) {
        careers.addEducation(member, new EducationDraft(company, "BA", "Law", period(from, to)));
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(YearMonth.parse(from), to == null ? null : YearMonth.parse(to));
    }

    private Member common(String first, Member other) {
        var common = cast.basic(first, "Common");
        ties.join(anna, common);
        ties.join(common, other);
        return common;
    }

    private void askedBefore(Duration time) {
        jdbc.sql("update contact_request set sent_at = :then where sender_id = :anna")
                .param("then", clock.instant().minus(time).atOffset(UTC))
                .param("anna", anna.id())
                .update();
    }

    private void meet(String place) {
        jdbc.sql("""
                        insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                        values (:anna, :ben, :day, :place, false, now()), (:ben, :anna, :day, :place, false, now())""")
                .param("anna", anna.id())
                .param("ben", ben.id())
                .param("day", LocalDate.of(2026, 3, 3))
                .param("place", place)
                .update();
    }

    /** Yesterday's, which the network holds. */
    private long meeting(String guestList) {
        var start = clock.instant().minus(Duration.ofDays(1));
        return jdbc.sql("""
                        insert into meeting (slug, official, title, description, starts_at, ends_at, zone, place, guest_list,
                            changed_at)
                        values (:slug, true, 'Harbour breakfast', '', :start, :end, 'UTC', 'Pier 3', :guestList, :start)
                        returning id""")
                .param("slug", "breakfast-" + UUID.randomUUID())
                .param("start", at(start))
                .param("end", at(start.plus(Duration.ofHours(2))))
                .param("guestList", guestList)
                .query(Long.class)
                .single();
    }

    private void come(long meeting, Member guest) {
        jdbc.sql(
                        "insert into meeting_reply (meeting_id, member_id, answer, granted) values (:meeting, :guest, 'YES', true)")
                .param("meeting", meeting)
                .param("guest", guest.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(UTC);
    }
}
