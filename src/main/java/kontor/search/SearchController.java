package kontor.search;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.index.Filters;
import kontor.index.Index;
import kontor.member.Industries;
import kontor.member.Industry;
import kontor.member.Me;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.membership.Plan;
import kontor.shared.Reading;

/** The directory, and the search in it. */
@Controller
class SearchController {

    /** With which htmx puts the short address of a search into the browser's. */
    private static final String ADDRESS = "HX-Push-Url";

    private final Search search;
    private final SearchPolicy policy;
    private final Memberships memberships;
    private final Industries industries;
    private final Index index;

    SearchController(Search search, SearchPolicy policy, Memberships memberships, Industries industries, Index index) {
        this.search = search;
        this.policy = policy;
        this.memberships = memberships;
        this.industries = industries;
        this.index = index;
    }

    @GetMapping("/members")
    String list(
            @Me Member me,
            @Valid SearchForm form,
            Errors errors,
            @RequestParam(defaultValue = "") String page,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("hits", Hits.NONE);
        if (Reading.failed(errors)) return unreadable(errors, response, model);
        if (errors.hasErrors()) return inItsPlace(response);

        response.setHeader(ADDRESS, form.page(number(page)));
        var verdict = policy.mayUse(me, form.filters());
        model.addAttribute("verdict", verdict);
        if (!verdict.isGranted()) return faulty(response, HttpStatus.FORBIDDEN);

        model.addAttribute("maySave", maySave(me, form));
        model.addAttribute("unknownCity", !form.city().isEmpty() && !index.knowsCity(form.city()));
        return find(me, form, number(page), response, model);
    }

    /** A search that takes too long is given up, and says so instead of failing. */
    private String find(Member me, SearchForm form, int page, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("hits", search.find(me, form.query(), form.filters(), page));
            return "search/members";
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            model.addAttribute("tooSlow", true);
            return faulty(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @ModelAttribute("industries")
    List<Industry> industries(Locale language) {
        return industries.in(language);
    }

    @ModelAttribute("radii")
    List<Integer> radii() {
        return Filters.RADII;
    }

    /** By which the filters are kept as long as none is in use. */
    @ModelAttribute("emptyForm")
    SearchForm emptyForm() {
        return SearchForm.EMPTY;
    }

    @ModelAttribute("mayCombine")
    boolean mayCombine(@Me Member me) {
        return policy.mayCombine(me);
    }

    /** Whether the page offers to save the search: one that looks for something, where the plan combines filters. */
    private boolean maySave(Member me, SearchForm form) {
        return policy.mayCombine(me) && !form.parts().isEmpty();
    }

    @ModelAttribute("premiumHits")
    int premiumHits() {
        return memberships.rightsIn(Plan.PREMIUM).searchHits();
    }

    /** What may be longer than an address can be leaves the address as it is. */
    private static String inItsPlace(HttpServletResponse response) {
        response.setHeader(ADDRESS, "false");
        return faulty(response, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Where a field held what it is not for, there is no form but what the others make. */
    private static String unreadable(Errors errors, HttpServletResponse response, Model model) {
        model.addAttribute("searchForm", SearchForm.readable(errors));
        model.addAttribute("unreadable", true);
        return faulty(response, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String faulty(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return "search/members";
    }

    /** An address typed by hand leads to a page, not to an error. */
    static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
