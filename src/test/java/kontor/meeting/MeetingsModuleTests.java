package kontor.meeting;

import java.util.Collections;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

import kontor.closing.AccountClosed;
import kontor.contact.Contacts;
import kontor.shared.NotFound;
import kontor.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Whose meetings are, and what becomes of them. */
class MeetingsModuleTests extends AnnaHosts {

    @Autowired
    private Hosts hosts;

    @Autowired
    private Contacts contacts;

    @Test
    void aMeetingIsItsHostsAlone() {
        var slug = create("Mine", null);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.change(ben, slug, draft("Yours", null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> meetings.cancel(ben, slug));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> replies.reply(anna, slug, Answer.YES));
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

    private MeetingDraft official(String title) {
        var draft = draft(title, null);
        return new MeetingDraft(
                title, "", draft.start(), draft.end(), draft.zone(), "Bremen", null, null, GuestList.MEMBERS, true);
    }
}
