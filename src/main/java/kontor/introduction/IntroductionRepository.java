package kontor.introduction;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** Writes the table {@code introduction}. */
@Component
class IntroductionRepository {

    /** Whether an {@code introduction i} can still be forwarded as far as its asker is concerned, at {@code :now}. */
    static final String LIVE = """
            i.state = 'OPEN' and i.expires_at > :now
            and exists (select from contact c where c.member_id = i.asker_id and c.other_id = i.middleman_id)
            and not exists (select from contact c where c.member_id = i.asker_id and c.other_id = i.target_id)
            """;

    private final JdbcClient jdbc;

    IntroductionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Member asker, Member target, IntroductionDraft draft, Instant now, Instant expiry) {
        jdbc.sql("""
                        insert into introduction (asker_id, middleman_id, target_id, reason, to_middleman, to_target,
                            asked_at, expires_at)
                        values (:asker, :middleman, :target, :reason, :toMiddleman, :toTarget, :now, :expiry)""")
                .param("asker", asker.id())
                .param("middleman", draft.middlemanId())
                .param("target", target.id())
                .param("reason", draft.reason().name())
                .param("toMiddleman", draft.toMiddleman())
                .param("toTarget", draft.toTarget().text())
                .param("now", now.atOffset(UTC))
                .param("expiry", expiry.atOffset(UTC))
                .update();
    }

    /** How many the member has asked for since then; as if those had left whom a block hides (N4). */
    int countAsked(Member asker, Instant since) {
        return jdbc.sql("""
                        select count(*) from introduction i where i.asker_id = :me and i.asked_at > :since
                          and not exists (select from block b where b.member_id = :me and b.other_id = i.target_id)""")
                .param("me", asker.id())
                .param("since", since.atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    void forward(long id, String recommendation, Instant now) {
        jdbc.sql("""
                        update introduction set state = 'FORWARDED', recommendation = :recommendation, closed_at = :now
                        where id = :id""")
                .param("id", id)
                .param("recommendation", recommendation)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void withdraw(Member asker, Member target, Instant now) {
        close("WITHDRAWN", "true", asker, target, now);
    }

    /** Makes room for another one to the same target, where nothing can come of the last any more. */
    void endWhatIsOver(Member asker, Member target, Instant now) {
        close(
                "ENDED",
                "(not (" + LIVE + ") or exists (select from member m where m.id = i.middleman_id"
                        + " and m.suspended_at is not null))",
                asker,
                target,
                now);
    }

    void dismiss(long id, Instant now) {
        jdbc.sql("update introduction set dismissed_at = :now where id = :id and dismissed_at is null")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Between an asker and a middleman all is gone, as if one had left; one to a target is over (N4). */
    void endBetween(Long one, Long other, Instant now) {
        jdbc.sql("""
                        delete from introduction where (asker_id, middleman_id) in ((:one, :other), (:other, :one))""").param("one", one).param("other", other).update();
        jdbc.sql("""
                        update introduction set state = 'ENDED', closed_at = :now
                        where state = 'OPEN' and (asker_id, target_id) in ((:one, :other), (:other, :one))""")
                .param("one", one)
                .param("other", other)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void removeAskedBefore(Instant time) {
        jdbc.sql("delete from introduction where asked_at < :time")
                .param("time", time.atOffset(UTC))
                .update();
    }

    private void close(String state, String condition, Member asker, Member target, Instant now) {
        jdbc.sql("update introduction i set state = '" + state + "', closed_at = :now"
                        + " where i.asker_id = :asker and i.target_id = :target and i.state = 'OPEN' and " + condition)
                .param("asker", asker.id())
                .param("target", target.id())
                .param("now", now.atOffset(UTC))
                .update();
    }
}
