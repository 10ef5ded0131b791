package kontor.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /** My contacts, then so many others: names that match, then complete profiles. */
    List<Candidate> find(Member me, Wanted wanted, Filters filters, Reach reach) {
        var limit = reach.most();
        if (filters.isNear()) return near(me, wanted, filters, limit);
        if (filters.asksForContacts()) return entries.contacts(me, wanted, limit);
        if (wanted.isEmpty()) return entries.everybody(me, CONTACTS, limit, limit + COUNTED + 1);

        return best(me, wanted, reach);
    }

    private List<Candidate> best(Member me, Wanted wanted, Reach reach) {
        var limit = reach.most();
        var called = byFullName(me, wanted, limit);
        if (others(called) >= reach.enough()) return called;

        return amongBest(me, wanted, called, limit).orElseGet(() -> byWords(me, wanted, called, limit));
    }

    /** After those who are called so, of whom nobody else has to be asked for the name. */
    private List<Candidate> byWords(Member me, Wanted wanted, List<Candidate> called, int limit) {
        if (called.isEmpty()) return entries.byWords(me, wanted, CONTACTS, limit);

        var all = entries.byWords(me, wanted.anonymous(), CONTACTS, limit);
        var counted = called.stream().map(one -> one.countedWith(all)).toList();
        return first(counted, all);
    }

    /** Who is called so, where many may be. */
    private List<Candidate> byFullName(Member me, Wanted wanted, int limit) {
        return wanted.fullName().isEmpty() || expected(wanted.names().shareAtMost(frequencies)) < limit
                ? List.of()
                : entries.byFullName(me, wanted, CONTACTS, limit);
    }

    /** After those who are called so; nothing where no tier is likely to hold as many others as are missing. */
    private Optional<List<Candidate>> amongBest(Member me, Wanted wanted, List<Candidate> called, int limit) {
        var enough = ENOUGH * (limit - others(called)) / limit;
        var fewNames = expected(wanted.names().share(frequencies)) <= MANY_NAMES;
        return Arrays.stream(Tier.values())
                .filter(tier -> expected(wanted.share(frequencies)) * tier.share() >= enough)
                .map(tier -> entries.amongBest(me, fewNames ? wanted.anonymous() : wanted, tier, CONTACTS, limit))
                .map(best -> first(called, best))
                .filter(found -> others(found) >= limit)
                .findFirst()
                .map(found -> fewNames && called.isEmpty() ? first(named(me, wanted, limit), found) : found);
    }

    /** Names that match are few where many have the word, and may be in any tier. */
    private List<Candidate> named(Member me, Wanted wanted, int limit) {
        if (wanted.names().isEmpty()) return List.of();

        var named = new Wanted(wanted.names(), wanted.names(), wanted.filters(), wanted.stems());
        return entries.byWords(me, named, CONTACTS, limit);
    }

    private static List<Candidate> first(List<Candidate> first, List<Candidate> then) {
        var there = first.stream().map(Candidate::id).collect(toSet());
        return Stream.concat(first.stream(), then.stream().filter(one -> !there.contains(one.id())))
                .toList();
    }

    private double expected(double share) {
        return share * frequencies.members();
    }

    private static long others(List<Candidate> found) {
        return found.stream().filter(one -> !one.contact()).count();
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
