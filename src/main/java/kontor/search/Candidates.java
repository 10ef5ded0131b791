package kontor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import kontor.graph.Acquaintance;
import kontor.graph.Acquaintances;
import kontor.meeting.Meetings;
import kontor.member.Member;

import static java.util.stream.Collectors.toSet;

/**
 * Finds who meets a condition, by the way that is quick for it: what few have among all, what many have among the most
 * complete profiles, and what needs somebody near me among those.
 */
@Component
class Candidates {

    /** My contacts that are shown, one more to know whether there are others. */
    static final int CONTACTS = 26;

    /** If so many are expected among the members of a tier, the best three hundred are, most likely. */
    private static final int ENOUGH = 340;

    /** More names than that are in a tier, too. */
    private static final int MANY_NAMES = 1_500;

    private static final int NEAR = 5_000;
    private static final int COUNTED = 1_000;

    private final Entries entries;
    private final Frequencies frequencies;
    private final Acquaintances acquaintances;
    private final Meetings meetings;

    Candidates(Entries entries, Frequencies frequencies, Acquaintances acquaintances, Meetings meetings) {
        this.entries = entries;
        this.frequencies = frequencies;
        this.acquaintances = acquaintances;
        this.meetings = meetings;
    }

    /** My contacts, then so many others at most: names that match, then complete profiles. */
    List<Candidate> find(Member me, Wanted wanted, Filters filters, int limit) {
        if (filters.isNear()) return near(me, wanted, filters, limit);
        if (filters.asksForContacts()) return entries.contacts(me, wanted, limit);
        if (wanted.isEmpty()) return entries.everybody(me, CONTACTS, limit, limit + COUNTED + 1);

        return best(me, wanted, limit);
    }

    private List<Candidate> best(Member me, Wanted wanted, int limit) {
        var expected = wanted.share(frequencies) * frequencies.members();
        var fewNames = wanted.names().share(frequencies) * frequencies.members() <= MANY_NAMES;
        for (var tier : Tier.values()) {
            if (expected * tier.share() < ENOUGH) continue;

            var found = entries.amongBest(me, fewNames ? wanted.anonymous() : wanted, tier, CONTACTS, limit);
            if (found.stream().filter(one -> !one.contact()).count() >= limit)
                return fewNames ? namedFirst(me, wanted, found, limit) : found;
        }
        return entries.byWords(me, wanted, CONTACTS, limit);
    }

    /** Names that match are few where many have the word, and may be in any tier. */
    private List<Candidate> namedFirst(Member me, Wanted wanted, List<Candidate> found, int limit) {
        if (wanted.names().isEmpty()) return found;

        var called = new Wanted(wanted.names(), wanted.names(), wanted.filters(), wanted.stems());
        var best = new ArrayList<>(entries.byWords(me, called, CONTACTS, limit));
        var there = best.stream().map(Candidate::id).collect(toSet());
        found.stream().filter(one -> !there.contains(one.id())).forEach(best::add);
        return best;
    }

    private List<Candidate> near(Member me, Wanted wanted, Filters filters, int limit) {
        var ids = filters.myMeetings() ? meetings.companionsOf(me) : contactsOfContacts(me);
        if (filters.asksForContacts()) return entries.among(me, ids, wanted, limit, 0);
        if (!filters.asksForTheirContacts()) return entries.among(me, ids, wanted, CONTACTS, limit);

        if (filters.myMeetings()) ids.retainAll(contactsOfContacts(me));
        return entries.among(me, ids, wanted, 0, limit);
    }

    private Set<Long> contactsOfContacts(Member me) {
        return acquaintances.contactsOfContacts(me, NEAR).stream()
                .map(Acquaintance::memberId)
                .collect(toSet());
    }
}
