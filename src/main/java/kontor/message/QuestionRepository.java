package kontor.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.time.ZoneOffset.UTC;

/** Which requests have been asked about, and when that was answered first. */
@Component
class QuestionRepository {

    private final JdbcClient jdbc;

    QuestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isAsked(Long request) {
        return jdbc.sql("select exists (select from question where request_id = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** Notes the first question about a request; further ones change nothing. */
    void ask(Long request, Member asker, Member asked, Instant now) {
        jdbc.sql("""
                        insert into question (request_id, asker_id, asked_id, asked_at)
                        values (:request, :asker, :asked, :now) on conflict do nothing""")
                .param("request", request)
                .param("asker", asker.id())
                .param("asked", asked.id())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Notes the first answer; further ones change nothing. */
    void answer(Long request, Instant now) {
        jdbc.sql("update question set answered_at = :now where request_id = :request and answered_at is null")
                .param("request", request)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /**
     * How each of the members has answered what others asked about their requests; who was never asked is missing. A
     * question counts as soon as it is answered, or once it has been open since before that moment; not that of an asker
     * whom a block hides from me (N4).
     */
    List<AnsweringHabit> habitsOf(Collection<Long> members, Member me, Instant openSince) {
        return jdbc.sql("""
                        select asked_id as member_id, count(*) as asked, count(answered_at) as answered,
                            coalesce(extract(epoch from percentile_cont(0.5) within group (order by answered_at - asked_at)), 0)::bigint as seconds
                        from question where asked_id in (:members) and (answered_at is not null or asked_at < :openSince)
                          and not exists (select from block b where b.member_id = :me and b.other_id = asker_id)
                        group by asked_id""")
                .param("members", members)
                .param("me", me.id())
                .param("openSince", openSince.atOffset(UTC))
                .query(AnsweringHabit.class)
                .list();
    }
}
