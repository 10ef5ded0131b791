package kontor.savedsearch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.database.Locks;
import kontor.member.Member;
import kontor.member.Members;
import kontor.membership.Memberships;
import kontor.search.Search;
import kontor.shared.NotFound;
import kontor.shared.Verdict;

import static kontor.shared.Verdict.granted;
import static kontor.shared.Verdict.refused;
import static kontor.shared.Verdict.refusedByPlan;

/** The front door to saved searches, a matter of plan: whoever may combine filters may save what comes of it (M2). */
@Service
@Transactional
class SavedSearches {

    private static final int MOST = 20;
    private static final Duration WEEK = Duration.ofDays(7);

    private final SavedSearchRepository searches;
    private final Search search;
    private final Members members;
    private final Memberships memberships;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavedSearches(
            SavedSearchRepository searches,
            Search search,
            Members members,
            Memberships memberships,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.searches = searches;
        this.search = search;
        this.members = members;
        this.memberships = memberships;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedSearch> of(Member me) {
        return searches.of(me).stream()
                .flatMap(saved -> search.read(saved.address()).stream()
                        .map(wanted -> new SavedSearch(saved.id(), wanted, saved.savedAt(), saved.fresh())))
                .toList();
    }

    /**
     * Saves the search of that address; one that is saved already stays as it is.
     *
     * @throws NotFound if it is none
     * @throws kontor.shared.Refused on Basic, and past twenty of them
     */
    void save(Member me, String address) {
        var wanted = search.read(address).orElseThrow(NotFound::new);
        locks.hold("saved searches of " + me.id());
        maySave(me).enforce();
        var now = clock.instant();
        searches.add(me, wanted.address(), search.findIds(me, wanted.address()), now, now.plus(WEEK));
    }

    void remove(Member me, long id) {
        searches.remove(me, id);
    }

    Verdict maySave(Member me) {
        if (!memberships.rightsOf(me).searchFilters()) return refusedByPlan("savedsearch.refused.plan");

        return searches.count(me) < MOST ? granted() : refused("savedsearch.refused.many", MOST);
    }

    /** Looks up one that is due, and tells of whom it finds anew. Answers whether there was one. */
    boolean lookUpNext() {
        var now = clock.instant();
        var due = searches.findDue(now);
        due.ifPresent(one -> lookUp(one, now));
        return due.isPresent();
    }

    private void lookUp(Saved saved, Instant now) {
        var known = searches.known(saved);
        var hits = new HashSet<>(search.findIds(members.find(saved.memberId()).orElseThrow(), saved.address()));
        var fresh = hits.stream().filter(id -> !known.contains(id)).count();
        hits.addAll(known);
        searches.note(saved, hits, (int) fresh, now.plus(WEEK));
        if (fresh > 0) events.publishEvent(new NewHitsFound(saved.memberId()));
    }
}
