package kontor.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.membership.Memberships;
import kontor.membership.Plan;

/** The directory, and the search in it. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final Memberships memberships;

    DirectoryController(Directory directory, Memberships memberships) {
        this.directory = directory;
        this.memberships = memberships;
    }

    @GetMapping("/members")
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var query = new Query(q);
        model.addAttribute("q", q);
        model.addAttribute("tooLong", query.isTooLong());
        model.addAttribute("hits", directory.find(me, query, number(page)));
        model.addAttribute("premiumHits", memberships.rightsIn(Plan.PREMIUM).searchHits());
        return "search/members";
    }

    /** An address typed by hand leads to a page, not to an error. */
    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
