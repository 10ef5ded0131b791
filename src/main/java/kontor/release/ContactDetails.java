package kontor.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;
import kontor.member.Member;

import static java.util.Comparator.comparing;

/** The front door to a member's own contact details and what the member ticks beforehand (D1, D2). */
@Service
@Transactional
class ContactDetails {

    private final JdbcClient jdbc;
    private final Locks locks;

    ContactDetails(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** What there is of the member's items, each with the number of those who see it, in one statement. */
    @Transactional(readOnly = true)
    public List<OwnItem> of(Member me) {
        return jdbc.sql("""
                        select detail, coalesce(mine.value, '') as value, preset.detail is not null as preset,
                            (select count(*) from release r join member m on m.id = r.viewer_id
                             where r.owner_id = :me and r.detail = mine.detail and m.suspended_at is null
                               and not exists (select from block b where b.member_id = :me and b.other_id = m.id)) as viewers
                        from (select detail, value from contact_detail where member_id = :me) mine
                        full join (select detail from release_default where member_id = :me) preset using (detail)""").param("me", me.id()).query(OwnItem.class).list().stream()
                .sorted(comparing(OwnItem::detail))
                .toList();
    }

    /**
     * Replaces them. A change reaches everybody to whom the item is released (D4); an item that is emptied is released
     * to nobody any more.
     *
     * @param values for each detail what it says; an empty one is none
     */
    public void save(Member me, Map<Detail, String> values, Set<Detail> preset) {
        locks.hold("contact details of " + me.id());
        var filled = new EnumMap<>(values);
        filled.values().removeIf(String::isEmpty);
        forgetAllBut(me, filled.keySet());
        filled.forEach((detail, value) -> keep(me, detail, value));
        replaceDefault(me, preset);
    }

    private void forgetAllBut(Member me, Set<Detail> details) {
        jdbc.sql("delete from contact_detail where member_id = :me and detail not in (:details)")
                .param("me", me.id())
                .param("details", Names.of(details))
                .update();
    }

    private void keep(Member me, Detail detail, String value) {
        jdbc.sql("""
                        insert into contact_detail (member_id, detail, value) values (:me, :detail, :value)
                        on conflict (member_id, detail) do update set value = excluded.value""")
                .param("me", me.id())
                .param("detail", detail.name())
                .param("value", value)
                .update();
    }

    private void replaceDefault(Member me, Set<Detail> preset) {
        jdbc.sql("delete from release_default where member_id = :me")
                .param("me", me.id())
                .update();
        preset.forEach(detail -> jdbc.sql("insert into release_default (member_id, detail) values (:me, :detail)")
                .param("me", me.id())
                .param("detail", detail.name())
                .update());
    }
}
