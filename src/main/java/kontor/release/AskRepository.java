package kontor.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;

/** The table of who has asked whom for contact details (D3). */
@Component
class AskRepository {

    private final JdbcClient jdbc;

    AskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Asked> find(Member asker, Member owner) {
        return jdbc.sql("select asked_at, form from release_request where owner_id = :owner and asker_id = :asker")
                .param("owner", owner.id())
                .param("asker", asker.id())
                .query((row, number) ->
                        new Asked(row.getTimestamp("asked_at").toInstant(), row.getObject("form", UUID.class)))
                .optional();
    }

    void save(Member asker, Member owner, UUID form, Instant now) {
        jdbc.sql("""
                        insert into release_request (owner_id, asker_id, asked_at, form)
                        values (:owner, :asker, :now, :form)
                        on conflict (owner_id, asker_id) do update
                        set asked_at = excluded.asked_at, form = excluded.form, settled_at = null""")
                .param("owner", owner.id())
                .param("asker", asker.id())
                .param("form", form)
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The owner has released something or let it lie; the asker cannot tell which, nor that. */
    void settle(Member asker, Member owner, Instant now) {
        jdbc.sql("""
                        update release_request set settled_at = :now
                        where owner_id = :owner and asker_id = :asker and settled_at is null""")
                .param("owner", owner.id())
                .param("asker", asker.id())
                .param("now", now.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void removeBetween(Member one, Member other) {
        jdbc.sql("delete from release_request where (owner_id, asker_id) in ((:one, :other), (:other, :one))")
                .param("one", one.id())
                .param("other", other.id())
                .update();
    }

    /** Those who ask and have not been dealt with, the latest first. */
    List<Ask> open(Member owner, Instant since, int limit) {
        return jdbc.sql("select " + MemberCard.COLUMNS + """
                        , r.asked_at from release_request r join member m on m.id = r.asker_id
                        where r.owner_id = :owner and r.settled_at is null and r.asked_at > :since
                          and m.suspended_at is null
                          and not exists (select from block b where b.member_id = :owner and b.other_id = m.id)
                        order by r.asked_at desc, r.asker_id limit :limit""")
                .param("owner", owner.id())
                .param("since", since.atOffset(UTC), TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query((row, number) -> new Ask(
                        MemberCard.ROW.mapRow(row, number),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    record Asked(Instant at, UUID form) {}
}
