package kontor.suggestion;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kontor.member.AttendanceVisibility;
import kontor.member.Member;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** E3: having been at the same meeting as a reason. */
class MeetingSuggestionTests extends AnnaMayKnow {

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

    private void come(long meeting, Member guest) {
        jdbc.sql(
                        "insert into meeting_reply (meeting_id, member_id, answer, granted) values (:meeting, :guest, 'YES', true)")
                .param("meeting", meeting)
                .param("guest", guest.id())
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

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(UTC);
    }
}
