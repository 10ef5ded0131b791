package kontor.search;

import org.springframework.stereotype.Component;

import kontor.index.Filters;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refusedByPlan;

/** What a plan includes of searching (M2). */
@Component
class SearchPolicy {

    private final Memberships memberships;

    SearchPolicy(Memberships memberships) {
        this.memberships = memberships;
    }

    /** One filter is everybody's; to combine several is a matter of plan. */
    Verdict mayUse(Member me, Filters filters) {
        return filters.count() < 2 || mayCombine(me) ? granted() : refusedByPlan("search.refused.filters");
    }

    boolean mayCombine(Member me) {
        return memberships.rightsOf(me).searchFilters();
    }
}
