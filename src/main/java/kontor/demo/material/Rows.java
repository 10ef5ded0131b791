package kontor.demo.material;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Rows of the tables that the demo network is written into. */
public final class Rows {

    private Rows() {}

    public static MapSqlParameterSource row(String name, long value) {
        return new MapSqlParameterSource(name, value);
    }

    /** What is between two members, on the side of the first. */
    public static MapSqlParameterSource side(long member, long other, Instant since) {
        return row("member", member).addValue("other", other).addValue("since", timestamp(since));
    }

    public static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static void insertAll(NamedParameterJdbcTemplate jdbc, String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}
