package kontor.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.BadgeSource;
import kontor.member.Member;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

/** How much waits for a member, at all places of the navigation, in one statement; past a hundred it is not counted on. */
@Component
class Badges {

    private static final String COUNT = "(select count(*) from (%s limit 100) waiting) as %s";

    private final List<BadgeSource> sources;
    private final Map<List<BadgeSource>, String> queries = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    Badges(List<BadgeSource> sources, JdbcClient jdbc, Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the places that there are for this member. */
    Map<String, Long> of(Member me) {
        var asked = sources.stream().filter(source -> source.isFor(me)).toList();
        return jdbc.sql(queries.computeIfAbsent(asked, Badges::query))
                .param("me", me.id())
                .param("now", clock.instant().atOffset(UTC))
                .query((row, index) -> counts(asked, row))
                .single();
    }

    private static String query(List<BadgeSource> asked) {
        return asked.stream()
                .map(source -> COUNT.formatted(source.query(), source.place()))
                .collect(joining(", ", "select ", ""));
    }

    private static Map<String, Long> counts(List<BadgeSource> asked, ResultSet row) throws SQLException {
        var counts = new HashMap<String, Long>();
        for (var source : asked) counts.put(source.place(), row.getLong(source.place()));
        return counts;
    }
}
