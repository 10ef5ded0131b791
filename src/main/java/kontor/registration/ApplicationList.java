package kontor.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.PersonName;

/** Reads the sign-ups that are still open, those that are due first at the top. */
@Component
public class ApplicationList {

    private static final int PAGE = 25;

    private static final String COLUMNS =
            "select reference, first_name, last_name, email, language, words, %1$s as since from sign_up";

    private static final String CONDITIONS = """
             where %2$s and lower(first_name || ' ' || last_name || ' ' || email) like :pattern
               and (%1$s, reference) > (:since, :after)
             order by %1$s, reference limit :limit""";

    private final JdbcClient jdbc;

    ApplicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for a decision, after the given place. */
    public Page waiting(String words, Place after) {
        return find("confirmed_at", "confirmed_at is not null", words, after);
    }

    /** Those whose address is not confirmed; a link that has expired can still be renewed for a day. */
    public Page unconfirmed(String words, Place after) {
        return find("expires_at", "confirmed_at is null", words, after);
    }

    /** One that waits for a decision. */
    public Optional<Application> findWaiting(UUID reference) {
        return jdbc.sql(COLUMNS.formatted("confirmed_at")
                        + " where reference = :reference and confirmed_at is not null")
                .param("reference", reference)
                .query(ApplicationList::application)
                .optional();
    }

    /** SQL with a row for each one that waits for a decision. */
    public static String undecided() {
        return "select from sign_up where confirmed_at is not null";
    }

    public long countWaiting() {
        return jdbc.sql("select count(*) from (" + undecided() + ") undecided")
                .query(Long.class)
                .single();
    }

    private Page find(String time, String condition, String words, Place after) {
        var found = jdbc.sql((COLUMNS + " " + CONDITIONS).formatted(time, condition))
                .param("pattern", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("since", after.since().atOffset(ZoneOffset.UTC))
                .param("after", after.reference())
                .param("limit", PAGE + 1)
                .query(ApplicationList::application)
                .list();
        return found.size() <= PAGE ? new Page(found, null) : new Page(found.subList(0, PAGE), found.get(PAGE - 1));
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getObject("reference", UUID.class),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getString("email"),
                row.getString("language"),
                row.getString("words"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    /** Where a list goes on (keyset paging). */
    public record Place(Instant since, UUID reference) {

        public static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /**
     * A part of the list.
     *
     * @param last after which the next page begins; null on the last page
     */
    public record Page(List<Application> items, @Nullable Application last) {}
}
