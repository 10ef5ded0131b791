package kontor.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Rows of the tables that the demo network is written into. */
final class Rows {

    private Rows() {}

    static MapSqlParameterSource row(String name, long value) {
        return new MapSqlParameterSource(name, value);
    }

    /** What is between two members, on the side of the first. */
    static MapSqlParameterSource side(DemoMember member, DemoMember other, Instant since) {
        return row("member", member.id()).addValue("other", other.id()).addValue("since", timestamp(since));
    }

    static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static void insertAll(NamedParameterJdbcTemplate jdbc, String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}
