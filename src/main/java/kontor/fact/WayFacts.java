package kontor.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.contact.Fact;
import kontor.contact.FactSource;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.shared.Message;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

/**
 * How the two are connected: by contacts in common, free on every plan, or else by way of two others, whose names are a
 * matter of plan (D5, M2).
 */
@Component
@Order(2)
class WayFacts implements FactSource {

    private static final String ICON = "diagram-3";

    private final Ways ways;
    private final Memberships memberships;

    WayFacts(Ways ways, Memberships memberships) {
        this.ways = ways;
        this.memberships = memberships;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        var named = memberships.rightsOf(me).namedWay();
        return ways.to(me, others).stream()
                .collect(toMap(Way::toId, way -> List.of(way.mutual() > 0 ? mutual(way) : further(way, named))));
    }

    private static Fact mutual(Way way) {
        return new Fact(
                ICON,
                Message.of("fact.mutual", way.mutual()),
                List.of(Message.of("fact.among", way.first(), way.mutual())));
    }

    private static Fact further(Way way, boolean named) {
        return new Fact(ICON, Message.of("fact.way", Way.STEPS), named ? List.of(steps(way)) : List.of());
    }

    private static Message steps(Way way) {
        return Message.of("fact.way.named", way.first(), requireNonNull(way.second()), requireNonNull(way.last()));
    }
}
