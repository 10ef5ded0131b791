package kontor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes sketches into the database. */
final class SketchStore {

    private static final AtomicLong NAMES = new AtomicLong();

    private final JdbcClient jdbc;

    SketchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers the ids of its members, in their order. */
    List<Long> save(Sketch sketch) {
        var ids = new ArrayList<Long>();
        for (var shown : sketch.lists) ids.add(join(shown));
        relate(sketch, ids);
        return ids;
    }

    /** The members of one sketch become those of another of the same size. */
    void change(Sketch sketch, List<Long> ids) {
        jdbc.sql("delete from contact where member_id in (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from encounter where member_id in (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from block where member_id in (:ids)")
                .param("ids", ids)
                .update();
        for (var index = 0; index < ids.size(); index++) show(ids.get(index), sketch.lists.get(index));
        relate(sketch, ids);
    }

    private void relate(Sketch sketch, List<Long> ids) {
        sketch.ties.forEach(tie -> tie(ids.get(tie.one()), ids.get(tie.other()), tie.day(), tie.met()));
        sketch.blockedByMe.forEach(blocked -> both("""
                insert into block (member_id, other_id, mine, since) values (:one, :other, :one < :other, now())""", ids.get(0), ids.get(blocked), 0));
    }

    void tie(Long one, Long other, int day, boolean met) {
        both("""
                insert into contact (member_id, other_id, since)
                values (:one, :other, timestamptz '2000-01-01 12:00Z' + :day * interval '1 day')""", one, other, day);
        if (met) both("""
                    insert into encounter (member_id, other_id, day, place, by_code, recorded_at)
                    values (:one, :other, date '2020-01-01' + :day, '', true, now())""", one, other, day);
    }

    Long join(Sketch.Shown shown) {
        var id = jdbc.sql("""
                        insert into member (handle, first_name, last_name, search_name, language, contact_list, joined_at)
                        values (:handle, 'Anna', 'Osei', 'anna osei', 'en', 'MEMBERS', now()) returning id""")
                .param("handle", "sketch-" + NAMES.incrementAndGet())
                .query(Long.class)
                .single();
        show(id, shown);
        return id;
    }

    private void show(Long id, Sketch.Shown shown) {
        jdbc.sql(
                        "update member set contact_list = :list, suspended_at = case when :suspended then now() end where id = :id")
                .param("list", shown == Sketch.Shown.SUSPENDED ? "MEMBERS" : shown.name())
                .param("suspended", shown == Sketch.Shown.SUSPENDED)
                .param("id", id)
                .update();
    }

    private void both(String sql, Long one, Long other, int day) {
        IntStream.range(0, 2)
                .forEach(side -> jdbc.sql(sql)
                        .param("one", side == 0 ? one : other)
                        .param("other", side == 0 ? other : one)
                        .param("day", day)
                        .update());
    }
}
