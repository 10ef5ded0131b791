package kontor.bookmark;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** The table {@code bookmark}. */
@Component
class BookmarkRepository {

    private final JdbcClient jdbc;

    BookmarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Member me, Member other, Instant now) {
        jdbc.sql("""
                        insert into bookmark (member_id, other_id, since) values (:me, :other, :now)
                        on conflict do nothing""")
                .param("me", me.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void remove(Member me, Member other) {
        jdbc.sql("delete from bookmark where member_id = :me and other_id = :other")
                .param("me", me.id())
                .param("other", other.id())
                .update();
    }

    void removeBetween(Long one, Long other) {
        jdbc.sql("delete from bookmark where (member_id, other_id) in ((:one, :other), (:other, :one))")
                .param("one", one)
                .param("other", other)
                .update();
    }

    /** Whom I have bookmarked before that time, the latest first. */
    List<Bookmark> of(Member me, Instant before, int limit) {
        return jdbc.sql("select " + MemberCard.COLUMNS + """
                        , k.since from bookmark k join member m on m.id = k.other_id
                        where k.member_id = :me and k.since < :before and m.suspended_at is null
                          and not exists (select from block b where b.member_id = :me and b.other_id = m.id)
                        order by k.since desc limit :limit""")
                .param("me", me.id())
                .param("before", before.atOffset(UTC))
                .param("limit", limit)
                .query((row, number) -> new Bookmark(
                        MemberCard.ROW.mapRow(row, number),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
