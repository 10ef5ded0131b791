package kontor.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.contact.Contacts;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;
import kontor.request.Fact;
import kontor.testing.AppTest;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** You → Jonas → Mira → Rolf, and what hides it (D5, N4, M2). */
@AppTest
class WayFactsTests {

    @Autowired
    private WayFacts facts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Ties ties;

    @Autowired
    private Members members;

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
        ties.join(anna, jonas);
        ties.join(jonas, mira);
        ties.join(mira, rolf);
    }

    @Test
    void aPremiumMemberReadsEveryStepByName() {
        assertThat(about(anna, rolf).beside())
                .singleElement()
                .satisfies(steps -> assertThat(steps.parameters()).containsExactly("Jonas", "Mira", "Rolf"));
    }

    @Test
    void aBasicMemberReadsHowManySteps() {
        var ben = join("Ben");
        ties.join(ben, jonas);

        assertThat(about(ben, rolf).strong().parameters()).containsExactly(3);
        assertThat(about(ben, rolf).beside()).isEmpty();
    }

    @Test
    void aContactInCommonIsNearer() {
        ties.join(anna, mira);

        assertThat(about(anna, rolf).strong().key()).isEqualTo("fact.mutual");
    }

    @Test
    void toAContactThereIsNoLongerWay() {
        ties.join(anna, rolf);

        assertThat(found(anna, rolf)).isEmpty();
    }

    @Test
    void aClosedContactListIsNoStep() {
        for (var closed : List.of(jonas, mira, rolf)) {
            show(closed, ContactListVisibility.NOBODY);
            assertThat(found(anna, rolf)).as(closed.name()).isEmpty();
            show(closed, ContactListVisibility.MEMBERS);
        }
        assertThat(found(anna, rolf)).hasSize(1);
    }

    @Test
    void aListForContactsIsOpenOnlyToThem() {
        show(jonas, ContactListVisibility.CONTACTS);
        assertThat(found(anna, rolf)).hasSize(1);

        show(mira, ContactListVisibility.CONTACTS);
        assertThat(found(anna, rolf)).isEmpty();
    }

    @Test
    void whoIsBlockedIsNoStep() {
        contacts.block(mira, anna);

        assertThat(found(anna, rolf)).isEmpty();
    }

    private Fact about(Member me, Member other) {
        return found(me, other).get(0);
    }

    private List<Fact> found(Member me, Member other) {
        return facts.about(me, List.of(other.id())).getOrDefault(other.id(), List.of());
    }

    private void show(Member member, ContactListVisibility visibility) {
        members.showContactListTo(members.find(member.id()).orElseThrow(), visibility);
    }

    private Member join(String first) {
        return members.join(new PersonName(first, "Osei"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }
}
