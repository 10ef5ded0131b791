package kontor.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.member.Member;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** How a member wants to be told of each kind by mail. */
@Service
@Transactional
class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<Kind, Telling> of(Member me) {
        var settings = new EnumMap<Kind, Telling>(Kind.class);
        for (var kind : Kind.values()) settings.put(kind, kind.usual());
        jdbc.sql("select kind, telling from notice_setting where member_id = :me")
                .param("me", me.id())
                .query(row -> {
                    settings.put(Kind.valueOf(row.getString("kind")), Telling.valueOf(row.getString("telling")));
                });
        return settings;
    }

    /** From now on; what waits for the daily mail and shall not be in it any more is taken out. */
    public void choose(Long memberId, Map<Kind, Telling> chosen) {
        chosen.forEach((kind, telling) -> jdbc.sql("""
                        insert into notice_setting (member_id, kind, telling) values (:member, :kind, :telling)
                        on conflict (member_id, kind) do update set telling = excluded.telling
                        """)
                .param("member", memberId)
                .param("kind", kind.name())
                .param("telling", telling.name())
                .update());
        jdbc.sql("""
                        update notice n set daily = false where member_id = :member and daily and exists (
                            select from notice_setting s
                            where s.member_id = n.member_id and s.kind = n.kind and s.telling <> 'DAILY')
                        """).param("member", memberId).update();
    }

    /** No mail about anything any more. */
    public void chooseNone(Long memberId) {
        choose(memberId, Arrays.stream(Kind.values()).collect(toMap(identity(), kind -> Telling.NEVER)));
    }
}
