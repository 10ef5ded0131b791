package kontor.notification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody is told: declines, and anything past a block or of whoever is suspended or has left (R3, N4). */
class UntoldTests extends AnnasNotices {

    @Test
    void aDeclineTellsNobodyAndNeitherDoesAMessageAfterIt() {
        var sam = cast.premium("Sam", "Sender");
        ties.ask(sam, anna);
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
        ties.ask(ben, anna);
        requests.declineForGood(anna, ben);
        requests.withdraw(ben, anna);
        ties.ask(ben, anna);
        allIsHeard();

        assertThat(bell()).isEqualTo("Notices");
        assertThat(mailsTo(anna)).hasSize(1);
    }

    @Test
    void aBlockTakesNoticesAndWaitingMailsAwayOnBothSides() {
        ties.join(ben, anna);
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
        ties.ask(ben, anna);
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
