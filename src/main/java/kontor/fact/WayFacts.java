package kontor.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.graph.Nearness;
import kontor.graph.Ways;
import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.request.Fact;
import kontor.request.FactSource;
import kontor.shared.Message;

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

    WayFacts(Ways ways) {
        this.ways = ways;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        return ways.near(me, others).stream()
                .filter(near -> near.mutual() > 0 || near.steps() > 1)
                .collect(toMap(
                        near -> near.other().id(), near -> List.of(near.mutual() > 0 ? mutual(near) : way(near))));
    }

    private static Fact mutual(Nearness near) {
        var first = near.between().get(0).name();
        return new Fact(
                ICON,
                Message.of("fact.mutual", near.mutual()),
                List.of(Message.of("fact.among", first, near.mutual())));
    }

    private static Fact way(Nearness near) {
        return new Fact(
                ICON,
                Message.of("fact.way", near.steps()),
                near.between().isEmpty() ? List.of() : List.of(steps(near)));
    }

    private static Message steps(Nearness near) {
        var names = near.between().stream().map(MemberCard::firstName).toList();
        return Message.of(
                "fact.way.named", names.get(0), names.get(1), near.other().firstName());
    }
}
