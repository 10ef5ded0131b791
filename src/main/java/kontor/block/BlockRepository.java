package kontor.block;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** The table of blocks: two rows for each, one per side. */
@Component
class BlockRepository {

    private static final String BOTH_ROWS = "(member_id, other_id) in ((:me, :other), (:other, :me))";

    private final JdbcClient jdbc;

    BlockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(Member me, Member other) {
        return exists(me, other, "true");
    }

    boolean isMine(Member me, Member other) {
        return exists(me, other, "mine");
    }

    void add(Member me, Member other, Instant now) {
        jdbc.sql("""
                        insert into block (member_id, other_id, mine, since)
                        values (:me, :other, true, :now), (:other, :me, false, :now)
                        on conflict (member_id, other_id) do update
                            set mine = block.mine or excluded.mine,
                                since = case when excluded.mine then excluded.since else block.since end""")
                .param("me", me.id())
                .param("other", other.id())
                .param("now", now.atOffset(UTC))
                .update();
    }

    void giveUp(Member me, Member other) {
        jdbc.sql("update block set mine = false where member_id = :me and other_id = :other")
                .param("me", me.id())
                .param("other", other.id())
                .update();
    }

    /** Removes what neither of the two wants any more; answers whether nothing is left between them. */
    boolean removeUnwanted(Member me, Member other) {
        return jdbc.sql("delete from block where " + BOTH_ROWS + " and not exists (select from block where " + BOTH_ROWS
                                + " and mine)")
                        .param("me", me.id())
                        .param("other", other.id())
                        .update()
                > 0;
    }

    List<BlockedMember> findMine(Member me, int limit) {
        return jdbc.sql("select " + MemberCard.COLUMNS + """
                        , b.since from block b join member m on m.id = b.other_id
                        where b.member_id = :me and b.mine and m.suspended_at is null
                        order by b.since desc, b.other_id limit :limit""")
                .param("me", me.id())
                .param("limit", limit)
                .query((row, number) -> new BlockedMember(
                        MemberCard.ROW.mapRow(row, number),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean exists(Member me, Member other, String condition) {
        return jdbc.sql("select exists (select from block where member_id = :me and other_id = :other and " + condition
                        + ")")
                .param("me", me.id())
                .param("other", other.id())
                .query(Boolean.class)
                .single();
    }
}
