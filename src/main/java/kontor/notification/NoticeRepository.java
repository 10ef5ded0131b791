package kontor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** The table {@code notice}. */
@Component
class NoticeRepository {

    /** Of somebody who has disappeared from the pages, for all or for this member (N4), there is no notice either. */
    static final String SHOWN = """
            m.suspended_at is null
            and (g.id is not null or n.kind not in ('MEETING_CHANGED', 'MEETING_CANCELLED', 'PLACE'))
            and (t.id is not null or n.kind not in ('INTRODUCTION', 'INTRODUCED'))
            and not exists (select from block b where b.member_id = n.member_id and b.other_id = n.other_id)
            """;

    /** What the member has not looked at, and has not settled elsewhere by reading or answering. */
    static final String UNREAD = """
            n.told_at > coalesce((select seen_at from notice_reader where member_id = :me), '-infinity')
            and case
                when n.kind = 'MESSAGE' then exists (select from participation p
                    where p.member_id = n.member_id and p.other_id = n.other_id and p.unread > 0)
                when n.kind in ('REQUEST', 'MET_ENOUGH') then exists (select from contact_request q
                    where q.recipient_id = n.member_id and q.sender_id = n.other_id
                      and q.state = 'WAITING' and q.declined_at is null)
                when n.kind = 'RELEASE' then exists (select from release s
                    where s.owner_id = n.other_id and s.viewer_id = n.member_id)
                when n.kind = 'RELEASE_ASKED' then exists (select from release_request s
                    where s.owner_id = n.member_id and s.asker_id = n.other_id and s.settled_at is null)
                when n.kind = 'INTRODUCTION' then exists (select from introduction i
                    where i.middleman_id = n.member_id and i.asker_id = n.other_id and i.target_id = n.thing
                      and i.state = 'OPEN' and i.dismissed_at is null)
                when n.kind = 'ENCOUNTER' then exists (select from encounter_claim c
                    where c.other_id = n.member_id and c.claimer_id = n.other_id
                      and c.withdrawn_at is null and c.declined_at is null)
                when n.kind = 'PREMIUM_ENDING' then n.thing = floor(extract(epoch from m.premium_until))
                else true end
            """;

    /** A row for each one that is unread. */
    static final String NEW = """
            select from notice n %s where n.member_id = :me and %s and %s
            """.formatted(Notice.NAMED, UNREAD, SHOWN);

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the news for each reader, and answers with those whom a mail tells at once. Of several messages that wait
     * unread the first makes a mail. Nothing is told of somebody who has left, or where there is a block (N4).
     */
    List<Addressed> add(News news, Collection<Long> readers, Instant now) {
        return jdbc.sql("""
                        with reader as (
                            select r.id, coalesce(s.telling, :usual) as telling
                            from member r left join notice_setting s on s.member_id = r.id and s.kind = :kind
                            where r.id in (:readers) and exists (select from member where id = :other)
                              and not exists (select from block where member_id = r.id and other_id = :other)
                        ), earlier as (
                            select n.member_id from notice n
                            left join notice_reader l on l.member_id = n.member_id
                            left join participation p on p.member_id = n.member_id and p.other_id = n.other_id
                            where n.member_id in (:readers) and n.kind = :kind and n.other_id = :other and n.thing = :thing
                              and n.kind = 'MESSAGE' and n.told_at > coalesce(l.seen_at, '-infinity') and p.unread > 1
                        ), n as (
                            insert into notice (member_id, kind, other_id, thing, told_at, daily)
                            select id, :kind, :other, :thing, :now, telling = 'DAILY' from reader
                            on conflict (member_id, kind, other_id, thing) do update set
                                told_at = excluded.told_at, daily = excluded.daily
                            returning *
                        )
                        select %s, %s, true as unread from n
                        join reader w on w.id = n.member_id
                        join member r on r.id = n.member_id join account a on a.member_id = r.id
                        %s
                        where w.telling = 'AT_ONCE' and r.suspended_at is null
                          and n.member_id not in (select member_id from earlier) and %s
                        """.formatted(Reader.COLUMNS, Notice.COLUMNS, Notice.NAMED, SHOWN))
                .param("kind", news.kind().name())
                .param("usual", news.kind().usual().name())
                .param("other", news.otherId())
                .param("thing", news.thing())
                .param("readers", readers)
                .param("now", now.atOffset(UTC))
                .query(NoticeRepository::addressed)
                .list();
    }

    NoticeList findAfter(Member me, NoticeList.Place place) {
        var found = jdbc.sql("""
                        select %s, %s as unread from notice n %s
                        where n.member_id = :me and (n.told_at, n.number) < (:at, :number) and %s
                        order by n.told_at desc, n.number desc limit :limit
                        """.formatted(Notice.COLUMNS, UNREAD, Notice.NAMED, SHOWN))
                .param("me", me.id())
                .param("at", place.at().atOffset(UTC))
                .param("number", place.number())
                .param("limit", NoticeList.LENGTH + 1)
                .query(Notice::of)
                .list();
        return NoticeList.of(found);
    }

    /** Notes up to when a member has looked. */
    void see(Member me, Instant until) {
        jdbc.sql("""
                        insert into notice_reader (member_id, seen_at) values (:me, :until)
                        on conflict (member_id) do update set seen_at = greatest(notice_reader.seen_at, excluded.seen_at)
                        """).param("me", me.id()).param("until", until.atOffset(UTC)).update();
    }

    void removeBefore(Instant time) {
        jdbc.sql("delete from notice where told_at < :time")
                .param("time", time.atOffset(UTC))
                .update();
    }

    void removeBetween(Long one, Long other) {
        jdbc.sql("""
                        delete from notice where (member_id, other_id) in ((:one, :other), (:other, :one))
                          or kind in ('INTRODUCTION', 'INTRODUCED') and (member_id, thing) in ((:one, :other), (:other, :one))
                        """).param("one", one).param("other", other).update();
    }

    private static Addressed addressed(ResultSet row, int index) throws SQLException {
        return new Addressed(Reader.of(row), Notice.of(row, index));
    }
}
