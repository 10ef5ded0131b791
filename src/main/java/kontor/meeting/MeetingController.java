package kontor.meeting;

import java.time.Clock;

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

/** One meeting, and answering it. */
@Controller
@RequestMapping("/meetings/{slug:[a-z0-9-]+}")
class MeetingController {

    private final Meetings meetings;
    private final Replies replies;
    private final Clock clock;

    MeetingController(Meetings meetings, Replies replies, Clock clock) {
        this.meetings = meetings;
        this.replies = replies;
        this.clock = clock;
    }

    @GetMapping
    String show(@Me Member me, @PathVariable String slug, Model model) {
        var invitation = meetings.find(me, slug);
        var meeting = invitation.meeting();

        model.addAttribute("invitation", invitation);
        model.addAttribute("over", meeting.isOver(clock.instant()));
        model.addAttribute("company", replies.company(me, meeting));
        model.addAttribute("mayReply", replies.mayReply(invitation, Answer.YES));
        model.addAttribute("mayDecline", replies.mayReply(invitation, Answer.NO));
        model.addAttribute("manages", meetings.manages(me, meeting));
        model.addAttribute("mayChange", meetings.mayChange(meeting));
        return "meeting/meeting";
    }

    @PostMapping("/reply")
    String reply(@Me Member me, @PathVariable String slug, @RequestParam Answer answer, RedirectAttributes redirect) {
        var reply = replies.reply(me, slug, answer);

        redirect.addFlashAttribute("notice", Message.of("meeting.notice." + reply.key()));
        return "redirect:/meetings/{slug}";
    }
}
