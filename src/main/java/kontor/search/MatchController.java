package kontor.search;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.NotFound;

/** Who offers what I look for, and who looks for what I offer. */
@Controller
class MatchController {

    private final Matches matches;

    MatchController(Matches matches) {
        this.matches = matches;
    }

    @GetMapping("/members/matches")
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "offers") String by,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        var match = match(by);
        model.addAttribute("match", match.name().toLowerCase(Locale.ROOT));
        model.addAttribute("mine", match.text(me).strip());
        model.addAttribute("hits", matches.find(me, match, SearchController.number(page)));
        return "search/matches";
    }

    private static Match match(String by) {
        return switch (by) {
            case "offers" -> Match.OFFERS;
            case "seeks" -> Match.SEEKS;
            default -> throw new NotFound();
        };
    }
}
