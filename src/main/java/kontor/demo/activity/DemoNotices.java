package kontor.demo.activity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The notices of what has happened in the demo network: what is older than a day or two has been looked at. */
public final class DemoNotices {

    private final NamedParameterJdbcTemplate jdbc;

    public DemoNotices(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void save(Instant recently, Instant seen) {
        var times = Map.of("recently", Timestamp.from(recently), "seen", Timestamp.from(seen));
        jdbc.update("""
                insert into notice (member_id, kind, other_id, thing, told_at)
                select recipient_id, 'REQUEST', sender_id, coalesce(introducer_id, 0), sent_at
                from contact_request where declined_at is null""", times);
        jdbc.update("""
                insert into notice (member_id, kind, other_id, thing, told_at)
                select middleman_id, 'INTRODUCTION', asker_id, target_id, asked_at from introduction
                union all
                select asker_id, 'INTRODUCED', middleman_id, target_id, closed_at from introduction
                where state = 'FORWARDED'""", times);
        jdbc.update("""
                insert into notice (member_id, kind, other_id, told_at)
                select member_id, 'ACCEPTED', other_id, since from contact
                where since > :recently and member_id < other_id""", times);
        jdbc.update("""
                insert into notice (member_id, kind, other_id, told_at)
                select p.member_id, 'MESSAGE', p.other_id, p.last_message_at
                from participation p join message l on l.id = p.last_message_id
                where l.sender_id = p.other_id and p.last_message_at > :recently""", times);
        jdbc.update("""
                insert into notice (member_id, kind, other_id, told_at)
                select other_id, 'ENCOUNTER', claimer_id, max(claimed_at) from encounter_claim
                where withdrawn_at is null and declined_at is null group by other_id, claimer_id""", times);
        jdbc.update("""
                insert into notice (member_id, kind, other_id, told_at)
                select viewer_id, 'RELEASE', owner_id, max(since) from release
                where since > :recently group by viewer_id, owner_id""", times);
        jdbc.update("insert into notice_reader (member_id, seen_at) select id, :seen from member", times);
    }
}
