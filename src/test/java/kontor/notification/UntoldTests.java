package kontor.notification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody is told: declines, and anything past a block or of whoever is suspended or has left (R3, N4). */
class UntoldTests extends AnnasNotices {

    @Test
    void aDeclineTellsNobodyAndNeitherDoesAMessageAfterIt() {
        var sam = cast.premium("Sam", "Sender");
        requests.send(sam, anna, DRAFT);
        allIsHeard();
        requests.decline(anna, sam);
        write(sam, anna);
        allIsHeard();

        assertThat(list()).containsExactly("Sam Sender would like to be in touch");
        assertThat(mailsTo(anna)).hasSize(1);
        assertThat(mailsTo(sam)).isEmpty();
        assertThat(notices.open(sam, NoticeList.Place.START).notices()).isEmpty();
    }

    @Test
    void aRequestDeclinedForGoodBringsNoFurtherNotice() {
        requests.send(ben, anna, DRAFT);
        requests.declineForGood(anna, ben);
        requests.withdraw(ben, anna);
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices");
        assertThat(mailsTo(anna)).hasSize(1);
    }

    @Test
    void aBlockTakesNoticesAndWaitingMailsAwayOnBothSides() {
        requests.send(ben, anna, DRAFT);
        requests.accept(anna, ben);
        allIsHeard();
        assertThat(mailsTo(ben)).hasSize(1);

        contacts.block(anna, ben);
        assertThat(list()).as("at once").isEmpty();
        allIsHeard();
        contacts.unblock(anna, ben);

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(ben)).isEmpty();
        assertThat(notices.open(ben, NoticeList.Place.START).notices()).isEmpty();
    }

    @Test
    void nothingIsToldPastABlock() {
        contacts.block(anna, ben);
        allIsHeard();
        notices.tell(anna.id(), News.of(Kind.REQUEST, ben.id()));
        notices.tell(ben.id(), News.of(Kind.ACCEPTED, anna.id()));
        contacts.unblock(anna, ben);

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
        assertThat(mailsTo(ben)).isEmpty();
    }

    @Test
    void whoIsSuspendedIsNeitherCountedNorNamed() {
        requests.send(ben, anna, DRAFT);
        allIsHeard();

        members.suspend(ben);
        assertThat(bell()).isEqualTo("Notices");
        assertThat(list()).isEmpty();

        members.restore(ben);
        assertThat(list()).containsExactly("Ben Osei would like to be in touch New");
    }

    @Test
    void whoIsSuspendedGetsNoMail() {
        members.suspend(anna);
        notices.tell(anna.id(), News.of(Kind.REQUEST, ben.id()));

        assertThat(mailsTo(anna)).isEmpty();
    }

    @Test
    void nothingIsToldOfSomebodyWhoHasLeftMeanwhile() {
        notices.tell(anna.id(), News.of(Kind.REQUEST, Long.MAX_VALUE));

        assertThat(list()).isEmpty();
        assertThat(mailsTo(anna)).isEmpty();
    }
}
