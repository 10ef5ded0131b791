package kontor.calendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;
import kontor.shared.Site;

/** The address of my own at which a calendar program reads my meetings. */
@Controller
@RequestMapping("/me/calendar")
class CalendarController {

    private final Feeds feeds;
    private final Site site;

    CalendarController(Feeds feeds, Site site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute("openedAt", feeds.openedBy(me).orElse(null));
        return "calendar/calendar";
    }

    /** A new address, which is shown this once; the one before is closed. */
    @PostMapping
    String open(@Me Member me, RedirectAttributes redirect) {
        var token = feeds.open(me);

        redirect.addFlashAttribute(
                "address", site.page("/calendar/" + token.value() + ".ics").toString());
        return "redirect:/me/calendar";
    }

    @PostMapping("/removal")
    String close(@Me Member me, RedirectAttributes redirect) {
        feeds.close(me);

        redirect.addFlashAttribute("notice", Message.of("calendar.notice.closed"));
        return "redirect:/me/calendar";
    }
}
