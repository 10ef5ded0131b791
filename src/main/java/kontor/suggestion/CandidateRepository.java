package kontor.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.graph.Acquaintance;
import kontor.member.Member;
import kontor.member.MemberCard;

import static java.time.ZoneOffset.UTC;

/**
 * Finds whom a member may know. Each branch reads an index as far as a fixed number, so that neither large companies nor
 * large meetings cost more than small ones.
 */
@Component
class CandidateRepository {

    private static final Duration ASKED_WITHIN = Duration.ofDays(365);
    private static final Duration MEETINGS_WITHIN = Duration.ofDays(365);

    /** Who is no suggestion: whatever became of a request, who was asked is none for a year (R3). */
    private static final String KNOWN = """
            known as materialized (
                select other_id as id from contact where member_id = :me
                union all select other_id from block where member_id = :me
                union all select other_id from suggestion_dismissal where member_id = :me
                union all select recipient_id from contact_request where sender_id = :me and sent_at > :askedSince
                union all select sender_id from contact_request
                    where recipient_id = :me and state = 'WAITING' and expires_at > :now
                union all select :me)""";

    /** Who was at the same place at the same time. */
    private static final String TOGETHER = """
            select there.member_id, '%3$s', %4$s + least(1, (least(there.to_month, mine.to_month, :today)
                - greatest(there.from_month, mine.from_month)) / 1000.0)
            from (select %2$s, from_month, to_month from %1$s where member_id = :me order by from_month desc limit 10) mine
            cross join lateral (
                select p.member_id, p.from_month, p.to_month from %1$s p
                where p.%2$s = mine.%2$s and p.from_month <= coalesce(mine.to_month, :today)
                order by p.from_month desc, p.member_id desc limit 300) there
            where there.to_month is null or there.to_month >= mine.from_month
            """;

    /** Meetings at which I was, and of which I may see who else was: as far as the guest list and the guest allow (E3). */
    private static final String MEETINGS = """
            visited as materialized (
                select t.id, t.title, t.starts_at, t.host_id, t.host_id = :me or t.guest_list <> 'HOST' as listed
                from (select meeting_id as id from meeting_reply where member_id = :me and granted
                      union select id from meeting where host_id = :me) mine
                join meeting t on t.id = mine.id
                left join member host on host.id = t.host_id and host.suspended_at is null
                    and not exists (select from block b where b.member_id = :me and b.other_id = host.id)
                where t.cancelled_at is null and t.starts_at <= :now and t.starts_at > :meetingsSince
                  and (t.official or host.id is not null)
                order by t.starts_at desc limit 10),
            guest as materialized (
                select reply.member_id as id, t.title, t.starts_at
                from visited t cross join lateral (
                    select r.member_id from meeting_reply r where r.meeting_id = t.id and r.granted
                    order by r.member_id limit 100) reply
                join member m on m.id = reply.member_id
                where t.listed and (m.attendance = 'EVERYBODY' or t.host_id = :me)
                union all select host_id, title, starts_at from visited where host_id is not null)""";

    private static final String FOUND = "found (id, kind, weight) as ("
            + TOGETHER.formatted("position", "search_company", "EMPLOYER", "2")
            + " union all " + TOGETHER.formatted("education", "search_school", "SCHOOL", "1.5") + """
             union all (select other_id, 'MET', 4 from encounter where member_id = :me order by day desc, other_id desc limit 100)
            union all select id, 'MEETING', 1.5 from guest
            union all select id, 'MUTUAL', ln(1 + mutual)
                from unnest(cast(:circle as bigint[]), cast(:mutual as int[])) as circle (id, mutual))""";

    /** Several reasons together before one; enough of them that some may yet fall away. */
    private static final String SHOWN = """
            likely as materialized (
                select id, count(distinct kind) as kinds, sum(weight) as weight,
                    sum(weight) filter (where kind = 'MUTUAL') as mutual
                from found where id not in (select id from known)
                group by id order by kinds desc, weight desc, id limit 400),
            shown as materialized (
                select m.id, m.contact_list = 'MEMBERS' as open, ranked.kinds, ranked.weight
                from likely join member m on m.id = likely.id
                cross join lateral (select
                    likely.kinds - case when likely.mutual is null or m.contact_list = 'MEMBERS' then 0 else 1 end as kinds,
                    likely.weight - case when m.contact_list = 'MEMBERS' then 0 else coalesce(likely.mutual, 0) end as weight) ranked
                where m.searchable and m.suspended_at is null and ranked.kinds > 0
                order by ranked.kinds desc, ranked.weight desc, m.id limit :limit)""";

    /** A tie between two others is mine to see only where both lists are open to me (D5). */
    private static final String MUTUAL = """
            mutual as materialized (
                select theirs.member_id as id, count(*) as number,
                    (array_agg(m.first_name || ' ' || m.last_name order by m.last_name, m.first_name, m.id))[1 : 2] as named
                from shown join contact theirs on theirs.member_id = shown.id
                join contact mine on mine.member_id = :me and mine.other_id = theirs.other_id
                join member m on m.id = mine.other_id
                where shown.open and m.contact_list <> 'NOBODY' and m.suspended_at is null
                group by theirs.member_id)""";

    private static final String SELECT = " select " + MemberCard.COLUMNS + """
            , met.day as met, coalesce(met.place, '') as place,
                (select title from guest where guest.id = m.id order by starts_at desc limit 1) as meeting,
                coalesce(mutual.number, 0) as mutual, coalesce(mutual.named, '{}') as named
            from shown join member m on m.id = shown.id left join mutual on mutual.id = m.id
            left join lateral (select e.day, e.place from encounter e where e.member_id = :me and e.other_id = m.id
                order by e.day desc limit 1) met on true
            order by shown.kinds desc, shown.weight desc, m.id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    CandidateRepository(JdbcClient jdbc, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whom I may know, the likeliest first. */
    List<Candidate> find(Member me, List<Acquaintance> circle, int limit) {
        var now = clock.instant();
        return jdbc.sql("with " + String.join(", ", KNOWN, MEETINGS, FOUND, SHOWN, MUTUAL) + SELECT)
                .param("me", me.id())
                .param("now", now.atOffset(UTC))
                .param("today", LocalDate.ofInstant(now, zone))
                .param("askedSince", now.minus(ASKED_WITHIN).atOffset(UTC))
                .param("meetingsSince", now.minus(MEETINGS_WITHIN).atOffset(UTC))
                .param("circle", circle.stream().map(Acquaintance::memberId).toArray(Long[]::new))
                .param("mutual", circle.stream().map(Acquaintance::shared).toArray(Integer[]::new))
                .param("limit", limit)
                .query(Candidate::read)
                .list();
    }
}
