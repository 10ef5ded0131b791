package kontor.guest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.PersonName;

import static java.time.ZoneOffset.UTC;

/** The table {@code public_profile}: a row for each member who has opened one. */
@Component
class PublicProfileRepository {

    private static final String PROFILE = """
            select m.handle, m.first_name, m.last_name, m.headline, m.city, m.homepage, m.imprint, p.search_engines
            from public_profile p join member m on m.id = p.member_id
            where m.suspended_at is null and\s""";

    private final JdbcClient jdbc;

    PublicProfileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PublicProfile> find(String handle) {
        return jdbc.sql(PROFILE + "p.handle = :handle")
                .param("handle", handle)
                .query(PublicProfileRepository::profile)
                .optional();
    }

    /** Without those who hide from the directory. */
    List<PublicProfile> findAfter(String handle, int limit) {
        return jdbc.sql(PROFILE + "m.searchable and p.handle > :handle order by p.handle limit :limit")
                .param("handle", handle)
                .param("limit", limit)
                .query(PublicProfileRepository::profile)
                .list();
    }

    Openness opennessOf(Member member) {
        return jdbc.sql("select search_engines from public_profile where member_id = :member")
                .param("member", member.id())
                .query(Boolean.class)
                .optional()
                .map(searchEngines -> new Openness(true, searchEngines))
                .orElse(Openness.CLOSED);
    }

    void open(Member member, boolean searchEngines, Instant now) {
        jdbc.sql("""
                        insert into public_profile (member_id, handle, search_engines, opened_at)
                        values (:member, :handle, :searchEngines, :now)
                        on conflict (member_id) do update set search_engines = excluded.search_engines""")
                .param("member", member.id())
                .param("handle", member.handle())
                .param("searchEngines", searchEngines)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void close(Member member) {
        jdbc.sql("delete from public_profile where member_id = :member")
                .param("member", member.id())
                .update();
    }

    private static PublicProfile profile(ResultSet row, int number) throws SQLException {
        return new PublicProfile(
                row.getString("handle"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getString("headline"),
                row.getString("city"),
                row.getString("homepage"),
                row.getString("imprint"),
                row.getBoolean("search_engines"));
    }
}
