package kontor.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets what must not happen twice at once happen one after the other, on all nodes alike. */
@Component
public class Locks {

    private final JdbcClient jdbc;

    Locks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until nobody else holds the things of these names, one after the other, and holds them until the transaction
     * ends. Whoever holds several asks for them in the same order as everybody.
     */
    public void hold(String... names) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(name, 0))
                        from unnest(:names) with ordinality as wanted (name, place) order by place
                        """).param("names", names).query((row, number) -> number).list();
    }
}
