package kontor.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.testing.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/** You → Jonas → Mira → Rolf, and what hides it (D5, N4, M2). */
@ModuleTest(extraIncludes = "shared")
class WaysTests {

    @Autowired
    private Ways ways;

    @Autowired
    private Distances distances;

    @Autowired
    private Acquaintances acquaintances;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Member anna;
    private Member jonas;
    private Member mira;
    private Member rolf;

    @BeforeEach
    void rolfIsThreeStepsFromAnna() {
        anna = join("Anna");
        members.grantPremiumUntil(anna, Instant.now().plus(Duration.ofDays(9)));
        anna = members.find(anna.id()).orElseThrow();
        jonas = join("Jonas");
        mira = join("Mira");
        rolf = join("Rolf");
        tie(anna, jonas, 10);
        tie(jonas, mira, 10);
        tie(mira, rolf, 10);
    }

    @Test
    void aPremiumMemberReadsEveryStepByName() {
        assertThat(named(anna, rolf)).containsExactly(List.of("Jonas", "Mira"));
    }

    @Test
    void aBasicMemberReadsHowManySteps() {
        var ben = join("Ben");
        tie(ben, jonas, 10);

        assertThat(ways.between(ben, rolf)).containsExactly(new Way(3, List.of()));
    }

    @Test
    void whoHidesTheListIsNoStepAndNotLedTo() {
        for (var closed : List.of(jonas, mira, rolf)) {
            members.showContactListTo(closed, ContactListVisibility.NOBODY);
            assertThat(ways.between(anna, rolf)).as(closed.name()).isEmpty();
            members.showContactListTo(closed, ContactListVisibility.MEMBERS);
        }
        assertThat(ways.between(anna, rolf)).hasSize(1);
    }

    @Test
    void aListForContactsIsOpenOnlyToThem() {
        members.showContactListTo(jonas, ContactListVisibility.CONTACTS);
        assertThat(ways.between(anna, rolf)).hasSize(1);

        members.showContactListTo(mira, ContactListVisibility.CONTACTS);
        assertThat(ways.between(anna, rolf)).isEmpty();
    }

    @Test
    void waysShareNobodyAndTheMostTrustedComesFirst() {
        var older = join("Older");
        tie(anna, older, 90);
        tie(older, mira, 10);
        var met = join("Met");
        tie(anna, met, 5);
        tie(met, mira, 5);
        meet(anna, met);
        assertThat(named(anna, mira)).containsExactly(List.of("Met"), List.of("Older"), List.of("Jonas"));
        assertThat(named(anna, rolf)).containsExactly(List.of("Met", "Mira"));
    }

    @Test
    void theNearerTheFewerSteps() {
        var far = join("Far");

        assertThat(distances.of(anna, List.of(anna.id(), jonas.id(), mira.id(), rolf.id(), far.id())))
                .isEqualTo(Map.of(jonas.id(), 1, mira.id(), 2, rolf.id(), 3));
    }

    @Test
    void contactsOfContactsAreThoseWithMostInCommon() {
        var other = join("Other");
        tie(anna, other, 10);
        tie(other, rolf, 10);
        tie(jonas, rolf, 10);

        assertThat(acquaintances.contactsOfContacts(anna, 5))
                .containsExactly(new Acquaintance(rolf.id(), 2), new Acquaintance(mira.id(), 1));
    }

    private List<List<String>> named(Member me, Member other) {
        return ways.between(me, other).stream()
                .map(way -> way.between().stream().map(MemberCard::firstName).toList())
                .toList();
    }

    private void tie(Member one, Member other, int days) {
        jdbc.sql("""
                        insert into contact (member_id, other_id, since)
                        select a, b, now() - :days * interval '1 day'
                        from (values (:one, :other), (:other, :one)) as sides (a, b)""")
                .param("one", one.id())
                .param("other", other.id())
                .param("days", days)
                .update();
    }

    private void meet(Member one, Member other) {
        jdbc.sql("""
                        insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                        values (:one, :other, current_date, '', true, now()), (:other, :one, current_date, '', true, now())""").param("one", one.id()).param("other", other.id()).update();
    }

    private Member join(String first) {
        return members.join(new PersonName(first, "Osei"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }
}
