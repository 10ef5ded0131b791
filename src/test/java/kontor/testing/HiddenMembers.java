package kontor.testing;

import java.time.YearMonth;
import java.util.Locale;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import kontor.career.Careers;
import kontor.career.Period;
import kontor.career.PositionDraft;
import kontor.member.ContactListVisibility;
import kontor.member.Member;
import kontor.member.Members;
import kontor.member.PersonName;

/** Whom a search must not find: they are called Osei, work at Oseiwerk, and each has another reason. */
@TestComponent
public class HiddenMembers {

    private final Members members;
    private final Careers careers;
    private final JdbcClient jdbc;

    HiddenMembers(Members members, Careers careers, JdbcClient jdbc) {
        this.members = members;
        this.careers = careers;
        this.jdbc = jdbc;
    }

    /** Eva has blocked the member who searches, Ben hides from searches, and Zoe is suspended. */
    public void joinBeside(Member searching) {
        block(join("Eva"), searching);
        hide(join("Ben"));
        members.suspend(join("Zoe"));
    }

    private Member join(String first) {
        var member = members.join(new PersonName(first, "Osei"), ContactListVisibility.MEMBERS, Locale.ENGLISH);
        var since = new Period(YearMonth.of(2014, 2), null);
        careers.addPosition(member, new PositionDraft("Planner", "Oseiwerk", "", since));
        return member;
    }

    private void block(Member blocking, Member blocked) {
        jdbc.sql("""
                        insert into block (member_id, other_id, mine, since)
                        values (:blocking, :blocked, true, now()), (:blocked, :blocking, false, now())""")
                .param("blocking", blocking.id())
                .param("blocked", blocked.id())
                .update();
    }

    private void hide(Member member) {
        jdbc.sql("update member set searchable = false where id = :id")
                .param("id", member.id())
                .update();
    }
}
