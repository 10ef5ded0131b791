package kontor.demo.people;

import org.springframework.jdbc.core.JdbcTemplate;

/** Who in the demo network has opened a short profile to guests: Anna, and about every third who has a homepage. */
final class DemoPublicProfiles {

    private final JdbcTemplate jdbc;

    DemoPublicProfiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save() {
        jdbc.update("""
                insert into public_profile (member_id, handle, search_engines, opened_at)
                select id, handle, id % 2 = 1, joined_at from member where homepage <> '' and id % 3 = 1""");
    }
}
