package kontor.meeting;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.test.PublishedEvents;

import kontor.closing.AccountClosed;
import kontor.member.Member;
import kontor.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who has a place and who waits for one, however many answer at once. */
class PlacesModuleTests extends AnnaHosts {

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

    private Member member(Long id) {
        return members.find(id).orElseThrow();
    }
}
