package kontor.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/** Reads the reports for an administrator, but for those about that very person. */
@Component
public class ReportList {

    private static final int PAGE = 25;

    private static final String SELECT = """
            select r.*, m.handle as m_handle, m.first_name as m_first, m.last_name as m_last,
                   p.handle as p_handle, p.first_name as p_first, p.last_name as p_last
            from report r join member m on m.id = r.subject_id join member p on p.id = r.reporter_id
            where r.subject_id <> :me and\s""";

    private final JdbcClient jdbc;

    ReportList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for a decision, the longest first, after the given moment. */
    public Page open(Member me, Instant after) {
        return find(me, "r.decided_at is null and r.reported_at > :place order by r.reported_at, r.id", after);
    }

    /** Those that are decided, the latest first, before the given moment. */
    public Page decided(Member me, Instant before) {
        return find(me, "r.decided_at < :place order by r.decided_at desc, r.id desc", before);
    }

    public Optional<Report> find(Member me, UUID reference) {
        return jdbc.sql(SELECT + "r.reference = :reference")
                .param("me", me.id())
                .param("reference", reference)
                .query(ReportList::report)
                .optional();
    }

    /** SQL with a row for each one that waits for a decision of the member {@code :me}. */
    public static String undecided() {
        return "select from report where decided_at is null and subject_id <> :me";
    }

    public long countOpen(Member me) {
        return jdbc.sql("select count(*) from (" + undecided() + ") undecided")
                .param("me", me.id())
                .query(Long.class)
                .single();
    }

    private Page find(Member me, String condition, Instant place) {
        var found = jdbc.sql(SELECT + condition + " limit :limit")
                .param("me", me.id())
                .param("place", place.atOffset(UTC))
                .param("limit", PAGE + 1)
                .query(ReportList::report)
                .list();
        return found.size() <= PAGE
                ? new Page(found, null)
                : new Page(found.subList(0, PAGE), found.get(PAGE - 1).since());
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        var decision = row.getString("decision");
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Report(
                row.getObject("reference", UUID.class),
                Kind.valueOf(row.getString("kind")),
                person(row, "subject_id", "m"),
                person(row, "reporter_id", "p"),
                row.getString("snapshot"),
                Grievance.valueOf(row.getString("reason")),
                row.getString("text"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                decision == null ? null : Decision.valueOf(decision),
                decidedAt == null ? null : decidedAt.toInstant());
    }

    private static MemberCard person(ResultSet row, String id, String prefix) throws SQLException {
        return new MemberCard(
                row.getLong(id),
                row.getString(prefix + "_handle"),
                row.getString(prefix + "_first"),
                row.getString(prefix + "_last"),
                "",
                "",
                null,
                null);
    }

    /**
     * A part of a list.
     *
     * @param place after which the next page begins; null on the last
     */
    public record Page(List<Report> items, @Nullable Instant place) {}
}
