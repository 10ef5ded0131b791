package kontor.meeting;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.sql.Types.BIGINT;
import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;

/** Meetings as a member may see them, each list in one statement. */
@Component
class Invitations {

    private static final int PAGE = 25;
    private static final int MONTH = 500;

    // Where on earth a day begins first, and where last
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Invitation> find(Member me, String slug) {
        return of(me, InvitationRow.SELECT + "t.slug = :slug")
                .param("slug", slug)
                .query(InvitationRow::read)
                .optional();
    }

    Optional<Meeting> find(Long id) {
        return jdbc.sql(InvitationRow.SELECT + "t.id = :id")
                .param("me", null, BIGINT)
                .param("id", id)
                .query(InvitationRow::read)
                .optional()
                .map(Invitation::meeting);
    }

    Page list(Member me, Selection selection, @Nullable String after) {
        var sql = InvitationRow.SELECT + selection.condition() + (after == null ? "" : selection.after())
                + selection.order() + " limit " + (PAGE + 1);
        return Page.of(
                of(me, sql).param("after", after).query(InvitationRow::read).list());
    }

    /** Those of a month, wherever on earth it is that month. */
    List<Invitation> in(Member me, YearMonth month) {
        var sql = InvitationRow.SELECT + "t.starts_at < :to and t.ends_at > :from and (t.cancelled_at is null"
                + " or t.host_id = :me or mine.answer in ('YES', 'MAYBE')) order by t.starts_at, t.id limit " + MONTH;
        return of(me, sql)
                .param("from", month.atDay(1).atStartOfDay().atOffset(FIRST))
                .param("to", month.plusMonths(1).atDay(1).atStartOfDay().atOffset(LAST))
                .query(InvitationRow::read)
                .list();
    }

    /** The next few that the member hosts, comes to or may come to, and then official ones. */
    List<Invitation> ahead(Member me, int limit) {
        var sql =
                InvitationRow.SELECT + "t.ends_at > :now and t.cancelled_at is null and (t.official or t.host_id = :me"
                        + " or mine.answer in ('YES', 'MAYBE')) and mine.answer is distinct from 'NO'"
                        + " order by t.host_id = :me or mine.answer is not null desc nulls last, t.starts_at, t.id limit "
                        + limit;
        return of(me, sql).query(InvitationRow::read).list();
    }

    /** The next few at which another member will be, as far as the member may know (E3). */
    List<Invitation> aheadOf(Member me, Member other, int limit) {
        var sql = InvitationRow.SELECT + "t.ends_at > :now and t.cancelled_at is null and (t.host_id = :other"
                + " or exists (select from meeting_reply r join member guest on guest.id = r.member_id"
                + " where r.meeting_id = t.id and r.member_id = :other and r.granted and " + GuestRepository.NAMED
                + "))"
                + Selection.UPCOMING.order() + " limit " + limit;
        return of(me, sql).param("other", other.id()).query(InvitationRow::read).list();
    }

    /** Those to come that the member hosts or has a place at. */
    List<Invitation> attendedBy(Member me) {
        var sql = InvitationRow.SELECT
                + "t.ends_at > :now and t.cancelled_at is null and (t.host_id = :me or mine.granted)"
                + Selection.UPCOMING.order() + " limit " + PAGE;
        return of(me, sql).query(InvitationRow::read).list();
    }

    /** Those of the given meetings that lie ahead and are there for the member. */
    List<Invitation> ahead(Member me, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();

        var sql = InvitationRow.SELECT + "t.id in (:ids) and t.ends_at > :now and t.cancelled_at is null"
                + Selection.UPCOMING.order();
        return of(me, sql).param("ids", ids).query(InvitationRow::read).list();
    }

    /** Those of the member's calendar: of the last 90 days and all to come, cancelled ones too. */
    List<Invitation> calendarOf(Member me) {
        var sql = InvitationRow.SELECT + "t.ends_at > :now - interval '90 days' and (t.host_id = :me"
                + " or mine.answer in ('YES', 'MAYBE'))" + Selection.UPCOMING.order() + " limit " + MONTH;
        return of(me, sql).query(InvitationRow::read).list();
    }

    private StatementSpec of(Member me, String sql) {
        return jdbc.sql(sql).param("me", me.id()).param("now", clock.instant().atOffset(UTC), TIMESTAMP_WITH_TIMEZONE);
    }

    /** @param after the slug after which the next page begins; null on the last */
    record Page(List<Invitation> items, @Nullable String after) {

        static Page of(List<Invitation> found) {
            return found.size() <= PAGE
                    ? new Page(found, null)
                    : new Page(
                            found.subList(0, PAGE),
                            found.get(PAGE - 1).meeting().slug());
        }
    }
}
