package kontor.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;

/** The table of who sees which of whose details. */
@Component
class ReleaseRepository {

    private final JdbcClient jdbc;

    ReleaseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the owner may release, and what the viewer sees of it by now. */
    List<Own> own(Member owner, Long viewerId) {
        return jdbc.sql("""
                        select detail, coalesce(mine.value, '') as value, preset.detail is not null as preset,
                            exists (select from release r where r.owner_id = :owner and r.viewer_id = :viewer
                                    and r.detail = mine.detail) as released
                        from (select detail, value from contact_detail where member_id = :owner) mine
                        full join (select detail from release_default where member_id = :owner) preset using (detail)""")
                .param("owner", owner.id())
                .param("viewer", viewerId)
                .query(Own.class)
                .list();
    }

    /** Answers how many of them are new to the viewer; what is not filled in is passed over, and all across a block. */
    int add(Member owner, Member viewer, Set<Detail> details, boolean withContact, Instant now) {
        return jdbc.sql("""
                        insert into release (owner_id, viewer_id, detail, since, with_contact)
                        select member_id, :viewer, detail, :now, :withContact from contact_detail
                        where member_id = :owner and detail in (:details)
                          and not exists (select from block where member_id = :owner and other_id = :viewer)
                        on conflict do nothing""")
                .param("owner", owner.id())
                .param("viewer", viewer.id())
                .param("details", Names.of(details))
                .param("withContact", withContact)
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void removeAllBut(Member owner, Member viewer, Set<Detail> details) {
        jdbc.sql("""
                        delete from release
                        where owner_id = :owner and viewer_id = :viewer and detail not in (:details)""")
                .param("owner", owner.id())
                .param("viewer", viewer.id())
                .param("details", Names.of(details))
                .update();
    }

    void remove(Member owner, Member viewer, Detail detail) {
        jdbc.sql("delete from release where owner_id = :owner and viewer_id = :viewer and detail = :detail")
                .param("owner", owner.id())
                .param("viewer", viewer.id())
                .param("detail", detail.name())
                .update();
    }

    void remove(Member owner, Detail detail) {
        jdbc.sql("delete from release where owner_id = :owner and detail = :detail")
                .param("owner", owner.id())
                .param("detail", detail.name())
                .update();
    }

    /** In both directions. */
    void removeBetween(Member one, Member other, boolean onlyThoseOfTheContact) {
        jdbc.sql("""
                        delete from release
                        where (owner_id, viewer_id) in ((:one, :other), (:other, :one)) and (with_contact or not :only)""")
                .param("one", one.id())
                .param("other", other.id())
                .param("only", onlyThoseOfTheContact)
                .update();
    }

    /** @param released whether the viewer who was asked for sees it */
    record Own(Detail detail, String value, boolean preset, boolean released) {}
}
