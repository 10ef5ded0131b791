package kontor.journey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kontor.member.AttendanceVisibility;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.release.Detail;
import kontor.testing.Cast;
import kontor.testing.Mailbox;
import kontor.testing.Visitor;

import static kontor.testing.Visitor.page;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * D1, D5: what is hidden from somebody is nowhere. The test walks all addresses that can be asked for, follows what links
 * lead on, searches for each hidden value and reads the mails, and looks for it in all page sources.
 */
class WalkTests extends VerasSecrets {

    private static final int ENOUGH = 30;

    /** Who looks; none of them may see anything of it. */
    enum Walker {
        STRANGER,
        CONTACT_WITHOUT_RELEASES,
        DECLINED_SENDER,
        BLOCKED,
        ONCE_RELEASED_AND_TAKEN_BACK
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingThatIsHidden(Walker walker) {
        assertThat(leaks(walker(walker))).isEmpty();
    }

    @Test
    void findsWhatIsReleased() {
        var viewer = cast.premium("Ute", "Schauin");
        releases.release(owner, viewer, EnumSet.allOf(Detail.class));

        assertThat(leaks(viewer))
                .anyMatch(leak -> leak.startsWith("/members/" + owner.handle() + " "))
                .anyMatch(leak -> leak.startsWith("/me/contact-details "))
                .anyMatch(leak -> leak.endsWith("+491717710002"));
    }

    @Test
    void findsALeakThatIsPlanted() {
        jdbc.sql("update member set about = 'Write to home-marker@hidden.example' where id = :owner")
                .param("owner", owner.id())
                .update();

        assertThat(leaks(walker(Walker.STRANGER)))
                .contains("/members/" + owner.handle() + " tells home-marker@hidden.example");
    }

    @Test
    void findsANameWhereTheContactListIsOpen() {
        members.showContactListTo(owner, ContactListVisibility.MEMBERS);

        assertThat(leaks(walker(Walker.STRANGER)))
                .contains("/members/" + owner.handle() + " tells " + third.name())
                .contains("/members/" + far.handle() + " tells " + owner.name());
    }

    @Test
    void findsWhatIsWrittenToTheWalker() {
        assertThat(leaks(third)).contains("/introductions tells " + CONFIDENCE, introduction + " tells " + CONFIDENCE);
    }

    @Test
    void findsAGuestWhoseAttendanceIsShown() {
        attend(AttendanceVisibility.EVERYBODY);

        assertThat(leaks(walker(Walker.STRANGER))).contains(meeting + " tells " + owner.name());
    }

    @Test
    void findsAVisitorWhoIsSeen() {
        choose("visits", "unseen", "false");

        assertThat(leaks(walker(Walker.STRANGER))).contains("/visitors tells " + owner.name());
    }

    private Member walker(Walker kind) {
        var walker = cast.premium("Walter", "Wandersmann");
        ties.join(walker, third);
        switch (kind) {
            case STRANGER -> {}
            case CONTACT_WITHOUT_RELEASES -> ties.join(walker, owner);
            case DECLINED_SENDER -> {
                ties.ask(walker, owner);
                requests.decline(owner, walker);
            }
            case BLOCKED -> {
                ties.join(walker, owner);
                releases.release(owner, walker, EnumSet.allOf(Detail.class));
                contacts.block(owner, walker);
            }
            case ONCE_RELEASED_AND_TAKEN_BACK -> {
                releases.release(owner, walker, EnumSet.allOf(Detail.class));
                releases.release(owner, walker, Set.of());
            }
        }
        signedIn(owner).get("/members/" + walker.handle());
        return walker;
    }

    /** What the walker has found, each with the address where it stands. */
    private List<String> leaks(Member walker) {
        var visitor = signedIn(walker);
        var walk = new Walk(visitor, secrets(), List.of(owner, third));
        assertThat(walk.through(addresses(walker)))
                .as("pages that could be read")
                .isGreaterThan(ENOUGH);
        var leaks = walk.leaks();
        VALUES.values().forEach(value -> search(visitor, value, leaks));
        new Mailbox(jdbc).to(Cast.address(walker)).forEach(mail -> walk.note("a mail", mail));
        return leaks;
    }

    private void search(Visitor visitor, String value, List<String> leaks) {
        var typed = value.replace("+", "%2B").replace(" ", "%20");
        Stream.of("?q=", "/names?q=", "?company=", "?title=", "?city=", "?skill=", "?language=")
                .map(query -> "/members" + query + typed)
                .filter(query -> !page(visitor.get(query))
                        .select("#hits a[href^=/members/" + owner.handle() + "], body > a[href^=/members/"
                                + owner.handle() + "]")
                        .isEmpty())
                .forEach(query -> leaks.add(query + " finds the owner"));
    }
}
