package kontor.release;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import kontor.member.Member;
import kontor.release.ReleaseRepository.Own;

/** What a member may release, and what is ticked beforehand (D2). */
@Component
class Offers {

    private static final Long NOBODY = 0L;

    private final ReleaseRepository releases;

    Offers(ReleaseRepository releases) {
        this.releases = releases;
    }

    Offer toAnybody(Member owner) {
        return offer(releases.own(owner, NOBODY));
    }

    Offer to(Member owner, Member viewer) {
        return offer(releases.own(owner, viewer.id()));
    }

    private static Offer offer(List<Own> items) {
        var first = items.stream().noneMatch(Own::released);
        return new Offer(Arrays.stream(Detail.values())
                .map(detail -> choice(detail, items, first))
                .toList());
    }

    private static Choice choice(Detail detail, List<Own> items, boolean first) {
        return items.stream()
                .filter(item -> item.detail() == detail)
                .findFirst()
                .map(item -> new Choice(detail, item.value(), first ? item.preset() : item.released()))
                .orElse(new Choice(detail, "", false));
    }
}
