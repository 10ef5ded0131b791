package kontor.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The handles of members who have left, as keyed hashes: a link to one of them must not lead to somebody else soon. */
@Component
class FormerHandles {

    private static final String HASH = "sha256(key || convert_to(:handle, 'UTF8'))";

    private final JdbcClient jdbc;
    private final Clock clock;

    FormerHandles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void reserve(String handle, Instant until) {
        jdbc.sql("insert into former_handle (handle_hash, free_from) select " + HASH + """
                        , :until from former_handle_key
                        on conflict (handle_hash) do update set free_from = excluded.free_from""")
                .param("handle", handle)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isReserved(String handle, Instant now) {
        return jdbc.sql("select exists (select from former_handle, former_handle_key where handle_hash = " + HASH
                        + " and free_from > :now)")
                .param("handle", handle)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Scheduled(initialDelay = 3, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void setFree() {
        jdbc.sql("delete from former_handle where free_from <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
