package kontor.search;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.index.Match;
import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.NotFound;

/** Who offers what I look for, and who looks for what I offer. */
@Controller
class MatchController {

    private final Search search;

    MatchController(Search search) {
        this.search = search;
    }

    @GetMapping("/members/matches")
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "offers") String by,
            @RequestParam(defaultValue = "") String page,
            HttpServletResponse response,
            Model model) {
        var match = match(by);
        model.addAttribute("match", match.name().toLowerCase(Locale.ROOT));
        model.addAttribute("mine", match.text(me).strip());
        model.addAttribute("hits", hits(me, match, SearchController.number(page), response, model));
        return "search/matches";
    }

    /** What takes too long is given up, and says so instead of failing. */
    private Hits hits(Member me, Match match, int page, HttpServletResponse response, Model model) {
        try {
            return search.find(me, match, page);
        } catch (QueryTimeoutException | TransactionTimedOutException tooSlow) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("tooSlow", true);
            return Hits.NONE;
        }
    }

    private static Match match(String by) {
        return switch (by) {
            case "offers" -> Match.OFFERS;
            case "seeks" -> Match.SEEKS;
            default -> throw new NotFound();
        };
    }
}
