package kontor.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** My contacts, then so many others: names that match, then complete profiles. */
    Selection find(Member me, Wanted wanted, Filters filters, Reach reach) {
        var limit = reach.most();
        if (filters.isNear()) return near(me, wanted, filters, limit);
        if (filters.asksForContacts()) return entries.contacts(me, wanted, limit);
        if (wanted.isEmpty()) return entries.everybody(me, CONTACTS, limit, limit + COUNTED + 1);

        return best(me, wanted, reach);
    }

    private Selection best(Member me, Wanted wanted, Reach reach) {
        var limit = reach.most();
        var named = mayBeNameOfMany(wanted, limit);
        if (named && tiers(wanted, ENOUGH).isEmpty())
            return entries.byFullName(me, wanted, CONTACTS, limit, reach.enough());

        var called = named ? entries.byFullName(me, wanted, CONTACTS, limit, 0) : Selection.NONE;
        if (called.othersShown() >= reach.enough()) return called;

        return amongBest(me, wanted, called, limit).orElseGet(() -> byWords(me, wanted, called, limit));
    }

    private boolean mayBeNameOfMany(Wanted wanted, int many) {
        return !wanted.fullName().isEmpty() && expected(wanted.names().shareAtMost(frequencies)) >= many;
    }

    /** After those who are called so, of whom nobody else has to be asked for the name. */
    private Selection byWords(Member me, Wanted wanted, Selection called, int limit) {
        return called.candidates().isEmpty()
                ? entries.byWords(me, wanted, CONTACTS, limit)
                : called.then(entries.byWords(me, wanted.anonymous(), CONTACTS, limit));
    }

    /** After those who are called so; nothing where no tier is likely to hold as many others as are missing. */
    private Optional<Selection> amongBest(Member me, Wanted wanted, Selection called, int limit) {
        var enough = ENOUGH * (limit - called.othersShown()) / limit;
        var fewNames = expected(wanted.names().share(frequencies)) <= MANY_NAMES;
        return tiers(wanted, enough).stream()
                .map(tier -> entries.amongBest(me, fewNames ? wanted.anonymous() : wanted, tier, CONTACTS, limit))
                .map(called::then)
                .filter(found -> found.othersShown() >= limit)
                .findFirst()
                .map(found -> fewNames && called.candidates().isEmpty()
                        ? named(me, wanted, limit).then(found)
                        : found);
    }

    /** In which so many are expected, the smallest first. */
    private List<Tier> tiers(Wanted wanted, long many) {
        return Arrays.stream(Tier.values())
                .filter(tier -> expected(wanted.share(frequencies)) * tier.share() >= many)
                .toList();
    }

    /** Names that match are few where many have the word, and may be in any tier. */
    private Selection named(Member me, Wanted wanted, int limit) {
        if (wanted.names().isEmpty()) return Selection.NONE;

        var named = new Wanted(wanted.names(), wanted.names(), wanted.filters(), wanted.stems());
        return entries.byWords(me, named, CONTACTS, limit);
    }

    private double expected(double share) {
        return share * frequencies.members();
    }

    private Selection near(Member me, Wanted wanted, Filters filters, int limit) {
        var ids = filters.myMeetings() ? meetings.companionsOf(me) : contactsOfContacts(me);
        if (filters.asksForContacts())
            return entries.among(me, ids, wanted, limit, 0).ofContacts();
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
