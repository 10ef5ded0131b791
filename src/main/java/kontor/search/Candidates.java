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

    /** As many as that are read and sorted within some milliseconds. */
    private static final int FEW = 1_500;

    /** Among so many, about, the best three hundred are looked for at first; words may go together more or less often. */
    private static final int ENOUGH = 600;

    /** Where there were not enough, so many times as many are looked through. */
    private static final int FURTHER = 5;

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

        var expected = expected(wanted.all());
        return expected > FEW ? best(me, wanted, expected, limit) : entries.byWords(me, wanted, CONTACTS, limit);
    }

    private List<Candidate> best(Member me, Wanted wanted, double expected, int limit) {
        for (var share = ENOUGH / expected; share < 1; share *= FURTHER) {
            var found = entries.amongBest(me, wanted, frequencies.highestRanks(share), CONTACTS, limit);
            if (found.stream().filter(one -> !one.contact()).count() >= limit)
                return withNames(me, wanted, found, limit);
        }
        return entries.byWords(me, wanted, CONTACTS, limit);
    }

    private List<Candidate> withNames(Member me, Wanted wanted, List<Candidate> found, int limit) {
        return wanted.names().isEmpty() || expected(wanted.names()) > FEW ? found : named(me, wanted, found, limit);
    }

    /** Names that match are few where many have the word, and may be of any rank. */
    private List<Candidate> named(Member me, Wanted wanted, List<Candidate> found, int limit) {
        var called = new Wanted(wanted.names(), wanted.names(), wanted.filters(), wanted.stems());
        var best = new ArrayList<>(entries.byWords(me, called, CONTACTS, limit));
        var there = best.stream().map(Candidate::id).collect(toSet());
        found.stream().filter(one -> !there.contains(one.id())).forEach(best::add);
        return best;
    }

    private double expected(Lexemes lexemes) {
        return lexemes.share(frequencies) * frequencies.members();
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
