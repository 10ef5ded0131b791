package kontor.search;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.index.Candidate;
import kontor.index.Filters;
import kontor.index.Found;
import kontor.index.Index;
import kontor.index.Match;
import kontor.index.Query;
import kontor.member.Member;
import kontor.membership.Memberships;

/**
 * The front door to searches. Best hits first: names that match, then who is near to me among the best three hundred, then how
 * complete a profile is. The plan says how many hits are shown, own contacts not counted (M2). Nobody is found by what is
 * hidden from the searcher (D1, N4).
 */
@Service
@Transactional(readOnly = true, timeout = Index.SECONDS)
public class Search {

    private final Index index;
    private final HitPages pages;
    private final Memberships memberships;
    private final Validator validator;

    Search(Index index, HitPages pages, Memberships memberships, Validator validator) {
        this.index = index;
        this.pages = pages;
        this.memberships = memberships;
        this.validator = validator;
    }

    /** A page of the hits; the first or last one where the number is beyond them. */
    Hits find(Member me, Query query, Filters filters, int page) {
        if (query.saysNothing()) return Hits.NONE;

        var shown = filters.asksForContacts()
                ? HitPages.BEST
                : memberships.rightsOf(me).searchHits();
        var found = index.find(me, query, filters, mostOf(me), HitPages.upToOneBeyond(page, shown));
        return pages.of(me, found, filters, shown, page);
    }

    /** A page of those whose wishes meet mine. */
    Hits find(Member me, Match match, int page) {
        return pages.of(
                me,
                index.find(me, match),
                Filters.NONE,
                memberships.rightsOf(me).searchHits(),
                page);
    }

    /** The search of an address that a page of hits has had; empty if it looks for nothing, or the page would refuse it. */
    public Optional<SearchAddress> read(String address) {
        return form(address).map(form -> new SearchAddress(form.page(1), form.parts()));
    }

    /** The best members whom the search of that address finds, three hundred at most. */
    public List<Long> findIds(Member me, String address) {
        return form(address).stream()
                .map(form -> best(me, form))
                .flatMap(found -> found.candidates().stream())
                .map(Candidate::id)
                .toList();
    }

    private Found best(Member me, SearchForm form) {
        var most = mostOf(me);
        return index.find(me, form.query(), form.filters(), most, most);
    }

    private Optional<SearchForm> form(String address) {
        try {
            return Optional.of(SearchForm.of(address)).filter(this::isSearch);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private boolean isSearch(SearchForm form) {
        return !form.parts().isEmpty()
                && !form.query().saysNothing()
                && validator.validate(form).isEmpty();
    }

    private int mostOf(Member me) {
        return Math.max(HitPages.BEST, memberships.rightsOf(me).searchHits());
    }
}
