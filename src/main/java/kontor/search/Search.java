package kontor.search;

import java.util.List;
import java.util.Optional;

import jakarta.validation.Validator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kontor.career.Careers;
import kontor.member.Member;
import kontor.membership.Memberships;

/**
 * The front door to searches. Best hits first: names that match, then who is near to me among the best three hundred, then how
 * complete a profile is. The plan says how many hits are shown, own contacts not counted (M2). Nobody is found by what is
 * hidden from the searcher (D1, N4).
 */
@Service
@Transactional(readOnly = true, timeout = Search.SECONDS)
public class Search {

    /** What takes longer than that is given up. */
    static final int SECONDS = 5;

    private static final int FEW = 3;

    private final Terms terms;
    private final Candidates candidates;
    private final Spelling spelling;
    private final HitPages pages;
    private final Careers careers;
    private final Memberships memberships;
    private final Validator validator;

    Search(
            Terms terms,
            Candidates candidates,
            Spelling spelling,
            HitPages pages,
            Careers careers,
            Memberships memberships,
            Validator validator) {
        this.terms = terms;
        this.candidates = candidates;
        this.spelling = spelling;
        this.pages = pages;
        this.careers = careers;
        this.memberships = memberships;
        this.validator = validator;
    }

    /** A page of the hits; the first or last one where the number is beyond them. */
    Hits find(Member me, Query query, Filters filters, int page) {
        if (query.saysNothing()) return Hits.NONE;

        var shown = filters.asksForContacts()
                ? HitPages.BEST
                : memberships.rightsOf(me).searchHits();
        var reach = new Reach(mostOf(me), HitPages.upToOneBeyond(page, shown));
        return pages.of(me, found(me, query, filters, reach), filters, shown, page);
    }

    /** The search of an address that a page of hits has had; empty if it looks for nothing, or the page would refuse it. */
    public Optional<SearchAddress> read(String address) {
        return form(address).map(form -> new SearchAddress(form.page(1), form.parts()));
    }

    /** The best members whom the search of that address finds, three hundred at most. */
    public List<Long> findIds(Member me, String address) {
        return form(address).stream()
                .flatMap(form ->
                        found(me, form.query(), form.filters(), Reach.all(mostOf(me)))
                                .selection()
                                .candidates()
                                .stream())
                .map(Candidate::id)
                .toList();
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

    private Found found(Member me, Query query, Filters filters, Reach reach) {
        var wanted = terms.of(query, filters, filters.mySchool() ? schoolsOf(me) : List.of());
        var found = candidates.find(me, wanted, filters, reach);
        var exact = new Found(found, wanted, false);
        return isEnough(exact) || !query.isLoose() ? exact : loosely(me, query, filters, exact, reach);
    }

    /** Whoever types a full name that somebody has, means that one, and nobody who is called nearly so. */
    private static boolean isEnough(Found found) {
        var hits = found.selection().candidates();
        return hits.size() >= FEW
                || (!found.wanted().fullName().isEmpty() && hits.stream().anyMatch(Candidate::named));
    }

    /** What is spelt or begins like it comes after what it is. */
    private Found loosely(Member me, Query query, Filters filters, Found exact, Reach reach) {
        var loose = terms.loosely(query, exact.wanted(), spelling.neighbours(me, query.words()));
        var all = exact.selection().then(candidates.find(me, loose, filters, reach));
        return new Found(all, loose, exact.selection().candidates().isEmpty());
    }

    private List<String> schoolsOf(Member me) {
        return careers.educationOf(me).stream()
                .map(education -> String.join(" ", Words.of(education.school())))
                .toList();
    }
}
