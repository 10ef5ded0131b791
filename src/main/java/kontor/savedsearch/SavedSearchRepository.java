package kontor.savedsearch;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** The table {@code saved_search}. */
@Component
class SavedSearchRepository {

    private static final String COLUMNS = "s.id, s.member_id, s.address, s.saved_at, s.fresh";

    private final JdbcClient jdbc;

    SavedSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(Member me) {
        return jdbc.sql("select count(*) from saved_search where member_id = :me")
                .param("me", me.id())
                .query(Integer.class)
                .single();
    }

    List<Saved> of(Member me) {
        return jdbc.sql("select " + COLUMNS
                        + " from saved_search s where s.member_id = :me order by s.saved_at desc, s.id desc")
                .param("me", me.id())
                .query(Saved.class)
                .list();
    }

    void add(Member me, String address, Collection<Long> known, Instant now, Instant next) {
        jdbc.sql("""
                        insert into saved_search (member_id, address, saved_at, next_at, known)
                        values (:me, :address, :now, :next, :known) on conflict do nothing""")
                .param("me", me.id())
                .param("address", address)
                .param("now", now.atOffset(UTC))
                .param("next", next.atOffset(UTC))
                .param("known", known.toArray(Long[]::new))
                .update();
    }

    void remove(Member me, long id) {
        jdbc.sql("delete from saved_search where member_id = :me and id = :id")
                .param("me", me.id())
                .param("id", id)
                .update();
    }

    /** One that is due, and of a member who is Premium; held until the transaction ends, and passed by on other nodes. */
    Optional<Saved> findDue(Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                         from saved_search s join member m on m.id = s.member_id
                        where s.next_at <= :now and m.suspended_at is null and m.premium_until > :now
                        order by s.next_at limit 1 for update of s skip locked""")
                .param("now", now.atOffset(UTC))
                .query(Saved.class)
                .optional();
    }

    Set<Long> known(Saved search) {
        return new HashSet<>(jdbc.sql("select unnest(known) from saved_search where id = :id")
                .param("id", search.id())
                .query(Long.class)
                .list());
    }

    void note(Saved search, Collection<Long> known, int fresh, Instant next) {
        jdbc.sql("update saved_search set known = :known, fresh = :fresh, next_at = :next where id = :id")
                .param("known", known.toArray(Long[]::new))
                .param("fresh", fresh)
                .param("next", next.atOffset(UTC))
                .param("id", search.id())
                .update();
    }
}
