package kontor.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.career.Careers;
import kontor.career.SharedStation;
import kontor.graph.Acquaintances;
import kontor.member.Member;
import kontor.shared.NewestFirst;
import kontor.shared.NotFound;

/**
 * The front door to whom a member may know. Left out are contacts, whoever hides from suggestions, is suspended, blocked
 * or dismissed, whoever the member has asked within a year, whatever came of it (R3), and whose request waits here.
 */
@Service
@Transactional
public class Suggestions {

    private static final int FEW = 3;
    private static final int MANY = 20;
    private static final int CIRCLE = 1_000;

    private final Acquaintances acquaintances;
    private final CandidateRepository candidates;
    private final Careers careers;
    private final Dismissals dismissals;
    private final Clock clock;

    Suggestions(
            Acquaintances acquaintances,
            CandidateRepository candidates,
            Careers careers,
            Dismissals dismissals,
            Clock clock) {
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.careers = careers;
        this.dismissals = dismissals;
        this.clock = clock;
    }

    /** The three likeliest. */
    @Transactional(readOnly = true)
    public List<Suggestion> few(Member me) {
        return find(me, FEW);
    }

    /** The likeliest first, as many as a page bears; dismissing some makes room for others. */
    @Transactional(readOnly = true)
    List<Suggestion> many(Member me) {
        return find(me, MANY);
    }

    /**
     * Does not suggest that member to me any more, which nobody else learns. Repeating it is no fault.
     *
     * @throws NotFound if it is me
     */
    void dismiss(Member me, Member other) {
        if (me.equals(other)) throw new NotFound();

        dismissals.add(me, other, clock.instant());
    }

    /** Lets that member be suggested to me again. */
    void restore(Member me, Member other) {
        dismissals.remove(me, other);
    }

    @Transactional(readOnly = true)
    Dismissal.Page dismissed(Member me, @Nullable Instant before) {
        return Dismissal.Page.of(dismissals.find(me, NewestFirst.before(before), Dismissal.Page.LENGTH + 1));
    }

    private List<Suggestion> find(Member me, int limit) {
        var found = candidates.find(me, acquaintances.contactsOfContacts(me, CIRCLE), limit);
        var stations = careers.sharedBetween(
                me, found.stream().map(it -> it.person().id()).toList());
        return found.stream()
                .map(candidate -> suggestion(candidate, stations))
                .filter(suggestion -> !suggestion.bonds().isEmpty())
                .toList();
    }

    private static Suggestion suggestion(Candidate candidate, Map<Long, List<SharedStation>> stations) {
        var person = candidate.person();
        return new Suggestion(person, Bonds.of(candidate, stations.getOrDefault(person.id(), List.of())));
    }
}
