package kontor.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.shared.Message;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** How many contacts I have in common with somebody, and one of them (D5). */
@Component
@Order(2)
class MutualContactFacts implements FactSource {

    private final Ties ties;

    MutualContactFacts(Ties ties) {
        this.ties = ties;
    }

    @Override
    public Map<Long, List<Fact>> about(Member me, Collection<Long> others) {
        return ties.mutual(me, others).stream()
                .collect(groupingBy(MutualContact::withId, collectingAndThen(toList(), MutualContactFacts::fact)));
    }

    private static List<Fact> fact(List<MutualContact> mutual) {
        return List.of(new Fact(
                "diagram-3",
                Message.of("contact.fact.mutual", mutual.size()),
                List.of(Message.of("contact.fact.among", mutual.get(0).name()))));
    }
}
