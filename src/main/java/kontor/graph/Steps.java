package kontor.graph;

import java.util.Collection;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.member.MemberCard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** Names those who stand between two members. */
@Component
class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the members who may be a step to me at this moment, in one statement (D5, N4). */
    Map<Long, MemberCard> of(Member me, Collection<Long> members) {
        if (members.isEmpty()) return Map.of();

        return jdbc
                .sql("select " + MemberCard.COLUMNS + " from member m where m.id in (:members) and "
                        + DatabaseView.OPEN)
                .param("members", members)
                .param("me", me.id())
                .query(MemberCard.ROW)
                .list()
                .stream()
                .collect(toMap(MemberCard::id, identity()));
    }
}
