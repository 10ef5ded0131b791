package kontor.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;
import kontor.member.Members;
import kontor.shared.Token;

import static java.time.ZoneOffset.UTC;
import static java.util.function.Predicate.not;

/** The front door to members' own calendar addresses: one each, and whoever knows it can read the calendar. */
@Service
@Transactional
class Feeds {

    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /** Opens an address, of which only this answer knows the token; the one before is closed. */
    Token open(Member owner) {
        var token = Token.random();
        jdbc.sql("""
                        insert into calendar_feed (member_id, token_hash, created_at) values (:owner, :hash, :now)
                        on conflict (member_id) do update set token_hash = excluded.token_hash,
                            created_at = excluded.created_at""")
                .param("owner", owner.id())
                .param("hash", token.hash())
                .param("now", clock.instant().atOffset(UTC))
                .update();
        return token;
    }

    /** Repeating it is no fault. */
    void close(Member owner) {
        jdbc.sql("delete from calendar_feed where member_id = :owner")
                .param("owner", owner.id())
                .update();
    }

    /** Since when the member has an address; empty if there is none. */
    @Transactional(readOnly = true)
    Optional<Instant> openedBy(Member owner) {
        return jdbc.sql("select created_at from calendar_feed where member_id = :owner")
                .param("owner", owner.id())
                .query((row, number) -> row.getTimestamp("created_at").toInstant())
                .optional();
    }

    /** Whose address it is; empty for one that was closed, and while its owner is suspended. */
    @Transactional(readOnly = true)
    Optional<Member> ownerOf(Token token) {
        return jdbc.sql("select member_id from calendar_feed where token_hash = :hash")
                .param("hash", token.hash())
                .query(Long.class)
                .optional()
                .flatMap(members::find)
                .filter(not(Member::isSuspended));
    }
}
