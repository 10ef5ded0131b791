package kontor.report;

import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** Writes the table of reports; {@link ReportList} reads it. */
@Component
class ReportRepository {

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int countOpenBy(Member reporter) {
        return jdbc.sql("select count(*) from report where reporter_id = :reporter and decided_at is null")
                .param("reporter", reporter.id())
                .query(Integer.class)
                .single();
    }

    boolean isOpen(Member reporter, UUID form) {
        return jdbc.sql("""
                        select exists (select from report
                        where reporter_id = :reporter and form = :form and decided_at is null)""")
                .param("reporter", reporter.id())
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    void add(Member reporter, Subject subject, ReportForm form, Instant now) {
        jdbc.sql("""
                        insert into report (reporter_id, subject_id, kind, snapshot, reason, text, form, reported_at)
                        values (:reporter, :subject, :kind, :snapshot, :reason, :text, :form, :now)""")
                .param("reporter", reporter.id())
                .param("subject", subject.member().id())
                .param("kind", subject.kind().name())
                .param("snapshot", subject.snapshot())
                .param("reason", form.reason().name())
                .param("text", form.text())
                .param("form", form.submission(subject))
                .param("now", now.atOffset(UTC))
                .update();
    }

    boolean decide(UUID reference, Decision decision, Instant now) {
        return jdbc.sql("""
                        update report set decision = :decision, decided_at = :now
                        where reference = :reference and decided_at is null""")
                        .param("decision", decision.name())
                        .param("now", now.atOffset(UTC))
                        .param("reference", reference)
                        .update()
                == 1;
    }
}
