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
import kontor.request.ContactRequestDraft;
import kontor.request.ContactRequests;
import kontor.request.Fact;
import kontor.request.Note;
import kontor.request.Reason;
import kontor.testing.AppTest;

import static org.assertj.core.api.Assertions.assertThat;

/** You → Jonas → Mira → Rolf, and what hides it (D5, N4, M2). */
@AppTest
class WayFactsTests {

    private static final ContactRequestDraft DRAFT = new ContactRequestDraft(Reason.MET, new Note("We met in Bremen."));

    @Autowired
    private WayFacts facts;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactRequests requests;

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
        tie(anna, jonas);
        tie(jonas, mira);
        tie(mira, rolf);
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
        tie(ben, jonas);

        assertThat(about(ben, rolf).strong().parameters()).containsExactly(3);
        assertThat(about(ben, rolf).beside()).isEmpty();
    }

    @Test
    void aContactInCommonIsNearer() {
        tie(anna, mira);

        assertThat(about(anna, rolf).strong().key()).isEqualTo("fact.mutual");
    }

    @Test
    void toAContactThereIsNoLongerWay() {
        tie(anna, rolf);

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

    private void tie(Member one, Member other) {
        requests.send(one, other, DRAFT);
        requests.accept(other, one);
    }

    private Member join(String first) {
        return members.join(new PersonName(first, "Osei"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
    }
}
