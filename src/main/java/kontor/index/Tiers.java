package kontor.index;

import java.util.concurrent.TimeUnit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sorts members into tiers anew once a day. Whoever changes the profile is put into the right one at once, but members come
 * and go, and with them changes who belongs to the most complete quarter.
 */
@Component
class Tiers {

    /** So many at a time, each time in a transaction of its own, so that nobody who saves a profile waits for long. */
    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;

    Tiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void sort() {
        var moved = PORTION;
        while (moved == PORTION) moved = sort(PORTION);
    }

    private int sort(int most) {
        return jdbc.sql("select search_sort_into_tiers(:most)")
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
