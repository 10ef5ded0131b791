package kontor.map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;

/** A picture of my network. */
@Controller
class MapController {

    private final Networks networks;

    MapController(Networks networks) {
        this.networks = networks;
    }

    @GetMapping("/contacts/map")
    String show(
            @Me Member me,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        model.addAttribute("network", networks.of(me, Grouping.of(by), number(page)));
        model.addAttribute("initials", me.initials());
        return "map/map";
    }

    @ModelAttribute("groupings")
    Grouping[] groupings() {
        return Grouping.values();
    }

    /** An address typed by hand leads to a page, not to an error. */
    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    }
}
