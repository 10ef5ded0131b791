package kontor.benchmark.question;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.springframework.jdbc.core.JdbcTemplate;

/** Members, and what they are called, as the dice fall. */
final class People {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final JdbcTemplate jdbc;
    private final Random random;
    private final long members;

    People(JdbcTemplate jdbc, long seed) {
        this.jdbc = jdbc;
        this.random = new Random(seed);
        this.members = jdbc.queryForObject("select max(id) from member", Long.class);
    }

    /** Brings what is searched into PostgreSQL's memory, by an index, as days of searches would: a scan passes it by. */
    void readEntries() {
        jdbc.execute((Connection connection) -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var scan : List.of("seqscan", "bitmapscan")) statement.execute("set local enable_" + scan + " = off");
                return statement.execute("select sum(rank) from search_entry where member_id > 0");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    long anybody() {
        return 1 + random.nextLong(members);
    }

    long onBasic() {
        return Long.parseLong(text("select id from member where id = ? and coalesce(premium_until, now()) <= now()"));
    }

    long onPremium() {
        return Long.parseLong(text("select id from member where id = ? and premium_until > now()"));
    }

    String fullName() {
        return text("select first_name || ' ' || last_name from member where id = ?");
    }

    /** One letter of the last name is another one, is missing, or stands twice. */
    String misspelt() {
        var name = fullName();
        var place = name.length() - 1 - random.nextInt(3);
        var before = name.substring(0, place);
        return switch (random.nextInt(3)) {
            case 0 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + name.substring(place + 1);
            case 1 -> before + name.substring(place + 1);
            default -> before + name.charAt(place) + name.substring(place);
        };
    }

    /** The first letters of a name, two to eight of them. */
    String begun() {
        var name = fullName();
        return name.substring(0, Math.min(name.length(), 2 + random.nextInt(7)));
    }

    String titleAndCity() {
        return text("""
                select p.title || ' ' || m.city from member m join position p on p.member_id = m.id
                where m.id = ? order by p.to_month desc nulls first limit 1""");
    }

    String profile() {
        return "/members/" + text("select handle from member where id = ?");
    }

    /** Words that about a tenth of the members have. */
    List<String> broadWords() {
        return jdbc.queryForList("""
                select word from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) element (word, share)
                where tablename = 'search_entry' and attname = 'document' and word ~ '^[a-z]+$' and share between 0.07 and 0.2
                order by word""", String.class);
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private String text(String query) {
        List<Map<String, Object>> rows = List.of();
        while (rows.isEmpty()) rows = jdbc.queryForList(query, anybody());
        return rows.get(0).values().iterator().next().toString();
    }
}
