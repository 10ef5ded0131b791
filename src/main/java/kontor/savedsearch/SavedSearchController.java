package kontor.savedsearch;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** The searches that I have saved. */
@Controller
@RequestMapping("/searches")
class SavedSearchController {

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    String list(@Me Member me, Model model) {
        model.addAttribute("searches", searches.of(me));
        model.addAttribute("maySave", searches.maySave(me));
        return "savedsearch/list";
    }

    @PostMapping
    String save(@Me Member me, @RequestParam(defaultValue = "") String search, RedirectAttributes redirect) {
        searches.save(me, search);
        redirect.addFlashAttribute("notice", Message.of("savedsearch.notice.saved"));
        return "redirect:/searches";
    }

    @PostMapping("/{number}/removal")
    String remove(@Me Member me, @PathVariable long number, RedirectAttributes redirect) {
        searches.remove(me, number);
        redirect.addFlashAttribute("notice", Message.of("savedsearch.notice.removed"));
        return "redirect:/searches";
    }
}
