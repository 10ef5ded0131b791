package kontor.meeting;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;

/** The host's guest list, to print and to check guests in. */
@Controller
@RequestMapping("/meetings/{slug}/guests")
class GuestsController {

    private final Meetings meetings;
    private final Replies replies;

    GuestsController(Meetings meetings, Replies replies) {
        this.meetings = meetings;
        this.replies = replies;
    }

    @GetMapping
    String list(@Me Member me, @PathVariable String slug, Model model) {
        var meeting = meetings.own(me, slug);

        model.addAttribute("meeting", meeting);
        model.addAttribute("guests", replies.all(me, meeting));
        model.addAttribute("mayCheckIn", replies.mayCheckIn(meeting));
        return "meeting/guests";
    }

    @PostMapping("/{handle}/arrival")
    String checkIn(@Me Member me, @PathVariable String slug, @Other Member guest) {
        replies.checkIn(meetings.own(me, slug), guest);
        return "redirect:/meetings/{slug}/guests";
    }

    @PostMapping("/{handle}/arrival/removal")
    String takeBackCheckIn(@Me Member me, @PathVariable String slug, @Other Member guest) {
        replies.takeBackCheckIn(meetings.own(me, slug), guest);
        return "redirect:/meetings/{slug}/guests";
    }
}
