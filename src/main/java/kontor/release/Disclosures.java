package kontor.release;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;
import static java.time.ZoneOffset.UTC;
import static java.util.Comparator.comparing;

/** Reads all that stands between two members about contact details, in one statement. */
@Component
class Disclosures {

    private final JdbcClient jdbc;
    private final ReleaseRequestPolicy policy;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, ReleaseRequestPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    Disclosure between(Member me, Member other) {
        var facts = facts(me, other);
        var items = of(Kind.SEEN, facts).stream()
                .map(fact -> new Item(fact.known(), fact.value()))
                .sorted(comparing(Item::detail))
                .toList();
        var given = EnumSet.noneOf(Detail.class);
        of(Kind.GIVEN, facts).forEach(fact -> given.add(fact.known()));
        var withContact = facts.stream().anyMatch(Fact::withContact);
        return new Disclosure(
                items,
                given,
                withContact,
                policy.mayAsk(me, other, lastTime(facts)),
                !of(Kind.ASKED_BY, facts).isEmpty());
    }

    private List<Fact> facts(Member me, Member other) {
        return jdbc.sql("""
                        select 'SEEN' as kind, r.detail, d.value, r.since, r.with_contact
                        from release r join contact_detail d on d.member_id = r.owner_id and d.detail = r.detail
                        where r.owner_id = :other and r.viewer_id = :me
                        union all
                        select 'GIVEN', detail, '', since, with_contact from release
                        where owner_id = :me and viewer_id = :other
                        union all
                        select 'ASKED', null, '', asked_at, false from release_request
                        where owner_id = :other and asker_id = :me
                        union all
                        select 'ASKED_BY', null, '', asked_at, false from release_request
                        where owner_id = :me and asker_id = :other and settled_at is null and asked_at > :since""")
                .param("me", me.id())
                .param("other", other.id())
                .param(
                        "since",
                        clock.instant().minus(ReleaseRequestPolicy.PAUSE).atOffset(UTC),
                        TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> new Fact(
                        Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("detail"))
                                .map(Detail::valueOf)
                                .orElse(null),
                        row.getString("value"),
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("with_contact")))
                .list();
    }

    private static Optional<Instant> lastTime(List<Fact> facts) {
        return of(Kind.ASKED, facts).stream().map(Fact::since).findFirst();
    }

    private static List<Fact> of(Kind kind, List<Fact> facts) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private enum Kind {
        /** Released to me. */
        SEEN,
        /** Released by me. */
        GIVEN,
        /** I have asked. */
        ASKED,
        /** I am asked. */
        ASKED_BY
    }

    private record Fact(Kind kind, @Nullable Detail detail, String value, Instant since, boolean withContact) {

        Detail known() {
            return Objects.requireNonNull(detail);
        }
    }
}
