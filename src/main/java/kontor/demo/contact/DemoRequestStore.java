package kontor.demo.contact;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import static kontor.demo.material.Rows.insertAll;
import static kontor.demo.material.Rows.row;
import static kontor.demo.material.Rows.timestamp;

/** Writes the demo's contact requests straight into the tables. */
final class DemoRequestStore {

    private static final Duration EXPIRY = Duration.ofDays(90);
    private static final Duration EXPIRY_UNTIL_MET = Duration.ofDays(365);

    private final NamedParameterJdbcTemplate jdbc;

    DemoRequestStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<DemoRequest> requests) {
        insertAll(jdbc, """
                insert into contact_request (sender_id, recipient_id, reason, note, sent_at, expires_at, declined_at,
                    encounters_wanted)
                values (:sender, :recipient, :reason, :note, :sentAt, :expiresAt, :declinedAt, :encounters)""", requests.stream().map(DemoRequestStore::requestRow).toList());
    }

    /** Reports a request, which declines it for good (R4). */
    void report(DemoRequest request, Instant reportedAt) {
        var row = requestRow(request)
                .addValue(
                        "text", "Three of my colleagues got the same request this week. None of us knows this member.")
                .addValue("reportedAt", timestamp(reportedAt));
        jdbc.update("""
                insert into report (reporter_id, subject_id, kind, snapshot, reason, text, form, reported_at)
                values (:recipient, :sender, 'REQUEST', :note, 'SPAM', :text, gen_random_uuid(), :reportedAt)""", row);
        jdbc.update("""
                update contact_request set declined_at = :reportedAt, for_good = true
                where sender_id = :sender and recipient_id = :recipient""", row);
    }

    private static MapSqlParameterSource requestRow(DemoRequest request) {
        return row("sender", request.sender().id())
                .addValue("recipient", request.recipient().id())
                .addValue("reason", request.reason())
                .addValue("note", request.note())
                .addValue("sentAt", timestamp(request.sentAt()))
                .addValue(
                        "expiresAt",
                        timestamp(request.sentAt().plus(request.encounters() == 0 ? EXPIRY : EXPIRY_UNTIL_MET)))
                .addValue("declinedAt", timestamp(request.declinedAt()))
                .addValue("encounters", request.encounters() == 0 ? null : request.encounters(), Types.INTEGER);
    }
}
