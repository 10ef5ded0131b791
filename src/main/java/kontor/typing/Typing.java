package kontor.typing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.index.Index;
import kontor.index.Query;
import kontor.member.Member;
import kontor.member.MemberCard;

/** Names and companies that begin like what is being typed. What only blocked members have is not offered (N4). */
@Service
@Transactional(readOnly = true, timeout = Index.SECONDS)
class Typing {

    private static final int SHORTEST = 2;
    private static final int MEMBERS = 6;
    private static final int COMPANIES = 3;

    /** Greater than whatever may follow. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;

    Typing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Names offer(Member me, Query query) {
        var typed = query.key();
        return query.isTooLong() || typed.length() < SHORTEST
                ? Names.NONE
                : new Names(members(me, typed), companies(me, typed));
    }

    private List<MemberCard> members(Member me, String typed) {
        return jdbc
                .sql("select " + MemberCard.COLUMNS + """
                         from (
                            select t.member_id, t.key from search_term t
                            where t.kind = 'n' and t.key >= :typed and t.key < :beyond and t.member_id <> :me
                              and t.member_id not in (select other_id from block where member_id = :me)
                            order by t.key, t.member_id limit :limit) named
                        join member m on m.id = named.member_id order by named.key, m.id""")
                .param("me", me.id())
                .param("typed", typed)
                .param("beyond", typed + LAST)
                .param("limit", 2 * MEMBERS)
                .query(MemberCard.ROW)
                .list()
                .stream()
                .distinct()
                .limit(MEMBERS)
                .toList();
    }

    /** From one company to the next, past all who work there. */
    private List<String> companies(Member me, String typed) {
        return jdbc.sql("""
                        with recursive company as (
                            (select t.key, t.label from search_term t
                            where t.kind = 'c' and t.key >= :typed and t.key < :beyond
                              and t.member_id not in (select other_id from block where member_id = :me)
                            order by t.key limit 1)
                            union all
                            select next.key, next.label from company cross join lateral (
                                select t.key, t.label from search_term t
                                where t.kind = 'c' and t.key > company.key and t.key < :beyond
                                  and t.member_id not in (select other_id from block where member_id = :me)
                                order by t.key limit 1) next)
                        select label from company limit :limit""")
                .param("me", me.id())
                .param("typed", typed)
                .param("beyond", typed + LAST)
                .param("limit", COMPANIES)
                .query(String.class)
                .list();
    }
}
