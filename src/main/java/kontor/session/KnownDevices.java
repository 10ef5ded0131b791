package kontor.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Token;

/**
 * Browsers in which a member has signed in before: they keep a cookie, this table its hash. It opens nothing. Who has
 * one still needs the password, but is not locked out when others try passwords for the same account.
 */
@Component
public class KnownDevices {

    private static final Duration LASTING = Duration.ofDays(365);
    private static final String COOKIE = "device";

    private final JdbcClient jdbc;
    private final Cookies cookies;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Cookies cookies, Clock clock) {
        this.jdbc = jdbc;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** Whether the browser says that somebody has signed in with it; whether that is so, and who it was, is another question. */
    public boolean isClaimed(HttpServletRequest request) {
        return tokenIn(request).isPresent();
    }

    /** The browser's token, if this member has signed in with it. */
    public Optional<Token> of(Member member, HttpServletRequest request) {
        return tokenIn(request).filter(token -> isKnown(token, member.id()));
    }

    /** The member has proven in this browser who he or she is. */
    public void remember(Member member, HttpServletRequest request, HttpServletResponse response) {
        var token = of(member, request).orElseGet(Token::random);
        jdbc.sql("""
                insert into known_device (token_hash, member_id, seen_at) values (:hash, :member, :now)
                on conflict (token_hash) do update set seen_at = excluded.seen_at
                """)
                .param("hash", token.hash())
                .param("member", member.id())
                .param("now", now())
                .update();
        cookies.write(response, COOKIE, token.value(), LASTING);
    }

    /** Knows no other browser of the member than the one that sent this request. */
    void forgetOthers(Member member, HttpServletRequest request) {
        jdbc.sql("delete from known_device where member_id = :member and encode(token_hash, 'hex') <> :hash")
                .param("member", member.id())
                .param("hash", tokenIn(request).map(Token::hexHash).orElse(""))
                .update();
    }

    void forgetAllOf(Long memberId) {
        jdbc.sql("delete from known_device where member_id = :member")
                .param("member", memberId)
                .update();
    }

    void takeBack(HttpServletResponse response) {
        cookies.remove(response, COOKIE);
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetUnused() {
        jdbc.sql("delete from known_device where seen_at <= :bound")
                .param("bound", now().minus(LASTING))
                .update();
    }

    private boolean isKnown(Token token, Long memberId) {
        return jdbc.sql("select exists (select from known_device where token_hash = :hash and member_id = :member)")
                .param("hash", token.hash())
                .param("member", memberId)
                .query(Boolean.class)
                .single();
    }

    private Optional<Token> tokenIn(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(Token::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
