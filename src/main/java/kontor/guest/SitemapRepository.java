package kontor.guest;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Members whom search engines may show, in parts by the order in which they joined. A part is a range of so many members
 * as one sitemap may name, so none of them ever grows too long.
 */
@Component
class SitemapRepository {

    private static final int PART = 50_000; // sitemaps.org: at most so many addresses a file

    private final JdbcClient jdbc;

    SitemapRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of the parts that name somebody, from 1. */
    List<Integer> parts() {
        return jdbc.sql("""
                        select part from generate_series(1, (
                            select max(member_id) / :size + 1 from public_profile where search_engines)) part
                        where exists (select from public_profile p join member m on m.id = p.member_id
                            where p.search_engines and p.member_id >= (part - 1) * :size
                              and p.member_id < part * :size and m.suspended_at is null)""").param("size", PART).query(Integer.class).list();
    }

    /** Some members of a part, after one of them (keyset paging); begin with 0. */
    List<Place> findAfter(int part, long id, int limit) {
        return jdbc.sql("""
                        select p.member_id, p.handle from public_profile p join member m on m.id = p.member_id
                        where p.search_engines and p.member_id > :id and p.member_id >= :first and p.member_id < :end
                          and m.suspended_at is null
                        order by p.member_id limit :limit""")
                .param("id", id)
                .param("first", (part - 1L) * PART)
                .param("end", (long) part * PART)
                .param("limit", limit)
                .query(Place.class)
                .list();
    }

    /** Where a member stands, and under which handle. */
    record Place(Long memberId, String handle) {}
}
