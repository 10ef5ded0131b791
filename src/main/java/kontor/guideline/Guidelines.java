package kontor.guideline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

/** The front door to guidelines (E1). */
@Service
@Transactional
public class Guidelines {

    private final JdbcClient jdbc;

    Guidelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The member's guideline, for every member to read; an empty one where none is stated. */
    @Transactional(readOnly = true)
    public Guideline of(Member member) {
        return jdbc.sql("select text, encounters from guideline where member_id = :member")
                .param("member", member.id())
                .query(Guideline.class)
                .optional()
                .orElse(Guideline.NONE);
    }

    /** Puts this in the place of what the member stated before; an empty one states nothing any more. */
    public void state(Member member, Guideline guideline) {
        if (guideline.isEmpty()) remove(member);
        else put(member, guideline);
    }

    private void remove(Member member) {
        jdbc.sql("delete from guideline where member_id = :member")
                .param("member", member.id())
                .update();
    }

    private void put(Member member, Guideline guideline) {
        jdbc.sql("""
                        insert into guideline (member_id, text, encounters) values (:member, :text, :encounters)
                        on conflict (member_id) do update set text = :text, encounters = :encounters""")
                .param("member", member.id())
                .param("text", guideline.text())
                .param("encounters", guideline.encounters())
                .update();
    }
}
