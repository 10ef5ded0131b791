package kontor.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.time.ZoneOffset.UTC;

/** What waits for the daily mails. */
@Component
class DigestRepository {

    private static final int MOST_LINES = 50;
    private static final int MEMBERS = 500;

    private final JdbcClient jdbc;

    DigestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next members for whom something waits from before that moment, and who have had no mail of that day. */
    List<Long> findReaders(LocalDate day, Instant until, Long after) {
        return jdbc.sql("""
                        select distinct n.member_id from notice n
                        left join notice_reader l on l.member_id = n.member_id
                        where n.daily and n.told_at < :until and n.member_id > :after
                          and (l.digest_on is null or l.digest_on < :day)
                        order by n.member_id limit :limit
                        """)
                .param("day", day)
                .param("until", until.atOffset(UTC))
                .param("after", after)
                .param("limit", MEMBERS)
                .query(Long.class)
                .list();
    }

    /** Whether the day's mail is yet to be written; if so, nobody else writes it. */
    boolean begin(Long reader, LocalDate day) {
        return jdbc.sql("""
                        insert into notice_reader (member_id, digest_on) values (:reader, :day)
                        on conflict (member_id) do update set digest_on = excluded.digest_on
                        where notice_reader.digest_on is null or notice_reader.digest_on < excluded.digest_on
                        """).param("reader", reader).param("day", day).update() == 1;
    }

    /** What is still new to the member, the latest first. */
    List<Addressed> find(Long reader, Instant until) {
        return jdbc.sql("""
                        select %s, %s, true as unread
                        from notice n join member r on r.id = n.member_id join account a on a.member_id = r.id
                        %s
                        where n.member_id = :me and n.daily and n.told_at < :until and r.suspended_at is null
                          and %s and %s
                        order by n.told_at desc, n.number desc limit :limit
                        """.formatted(
                        Reader.COLUMNS, Notice.COLUMNS, Notice.NAMED, NoticeRepository.UNREAD, NoticeRepository.SHOWN))
                .param("me", reader)
                .param("until", until.atOffset(UTC))
                .param("limit", MOST_LINES)
                .query((row, index) -> new Addressed(Reader.of(row), Notice.of(row, index)))
                .list();
    }

    void settle(Long reader, Instant until) {
        jdbc.sql("update notice set daily = false where member_id = :reader and daily and told_at < :until")
                .param("reader", reader)
                .param("until", until.atOffset(UTC))
                .update();
    }
}
