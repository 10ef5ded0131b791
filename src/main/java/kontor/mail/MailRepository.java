package kontor.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.util.stream.Collectors.joining;

/** The table {@code outbox}. */
@Repository
class MailRepository {

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WrittenLetter letter, Set<Long> concerns, Instant now) {
        jdbc.sql("""
                insert into outbox (recipient, subject, text, html, concerns, posted_at, due_at)
                values (:to, :subject, :text, :html, cast(:concerns as bigint[]), :now, :now)
                """)
                .param("to", letter.to().value())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("concerns", concerns.stream().map(String::valueOf).collect(joining(",", "{", "}")))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Mails to send now, the first ones first; nobody else gets them before that time. */
    List<Mail> claimDue(Instant now, Instant until, int limit) {
        return jdbc
                .sql("""
                        update outbox set due_at = :until where number in
                            (select number from outbox where due_at <= :now
                             order by due_at, number limit :limit for update skip locked)
                        returning *
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(MailRepository::mail)
                .list()
                .stream()
                .sorted(Comparator.comparing(Mail::number))
                .toList();
    }

    /** Gives mails back that were claimed and not tried. */
    void release(List<Mail> claimed, Instant now) {
        jdbc.sql("update outbox set due_at = :now where number = any(:numbers)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("numbers", claimed.stream().map(Mail::number).toArray(Long[]::new))
                .update();
    }

    /** Answers whether it was still there, and not taken back. */
    boolean remove(Mail mail) {
        return jdbc.sql("delete from outbox where number = :number")
                        .param("number", mail.number())
                        .update()
                == 1;
    }

    void removeAll(Long memberId, EmailAddress address) {
        jdbc.sql("delete from outbox where concerns @> array[cast(:member as bigint)] or recipient = :address")
                .param("member", memberId)
                .param("address", address.value())
                .update();
    }

    void removeConcerning(Long oneId, Long otherId) {
        jdbc.sql("delete from outbox where concerns @> array[cast(:one as bigint), cast(:other as bigint)]")
                .param("one", oneId)
                .param("other", otherId)
                .update();
    }

    /** Notes an attempt that failed, and when to try again. */
    void postpone(Mail mail, Instant dueAt) {
        jdbc.sql("update outbox set attempts = attempts + 1, due_at = :due where number = :number")
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("number", mail.number())
                .update();
    }

    /** Mails below a number, the newest first. */
    List<Mail> findNewest(long below, int limit) {
        return jdbc.sql("select * from outbox where number < :below order by number desc limit :limit")
                .param("below", below)
                .param("limit", limit)
                .query(MailRepository::mail)
                .list();
    }

    Optional<Mail> find(long number) {
        return jdbc.sql("select * from outbox where number = :number")
                .param("number", number)
                .query(MailRepository::mail)
                .optional();
    }

    /** How long the queue is, and its oldest mail. */
    OutboxMeters.Queue queue() {
        return jdbc.sql("select count(*) as length, min(posted_at) as oldest from outbox")
                .query((row, index) -> new OutboxMeters.Queue(
                        row.getLong("length"),
                        Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant)))
                .single();
    }

    private static Mail mail(ResultSet row, int index) throws SQLException {
        return new Mail(
                row.getLong("number"),
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getTimestamp("posted_at").toInstant(),
                row.getInt("attempts"));
    }
}
