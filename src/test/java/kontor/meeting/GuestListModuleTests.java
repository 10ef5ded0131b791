package kontor.meeting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import kontor.member.AttendanceVisibility;
import kontor.member.Member;
import kontor.testing.Ties;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose coming is shown to whom. */
class GuestListModuleTests extends AnnaHosts {

    @Autowired
    private Ties ties;

    @Test
    void aGuestIsNamedOnlyWhereGuestListAndGuestBothAllow() {
        var cem = cast.basic("Cem", "Acar");
        ties.join(ben, cem);
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

    private List<Long> names(Member reader, String slug) {
        return replies.company(reader, meetings.find(reader, slug).meeting()).named().stream()
                .map(guest -> guest.person().id())
                .toList();
    }

    private boolean profile(Member reader, Member of, String slug) {
        return meetings.aheadOf(reader, of).stream()
                .anyMatch(one -> one.meeting().slug().equals(slug));
    }
}
