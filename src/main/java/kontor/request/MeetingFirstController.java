package kontor.request;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.meetingfirst.MeetingsFirst;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;

/** Answering a request with meeting first (E1). */
@Controller
@RequestMapping("/requests/{handle}/meeting-first")
class MeetingFirstController {

    private final MeetingFirstRequests requests;
    private final MeetingsFirst meetingsFirst;

    MeetingFirstController(MeetingFirstRequests requests, MeetingsFirst meetingsFirst) {
        this.requests = requests;
        this.meetingsFirst = meetingsFirst;
    }

    /** Where the form stands, for a browser that comes back to this address. */
    @GetMapping
    String form() {
        return "redirect:/requests/{handle}";
    }

    @PostMapping
    String answer(
            @Me Member me,
            @Other Member sender,
            @RequestParam(name = "meeting", defaultValue = "") Set<String> slugs,
            RedirectAttributes redirect) {
        if (requests.meetFirst(me, sender, meetingsFirst.among(me, slugs)))
            redirect.addFlashAttribute("notice", Message.of("request.notice.meetingFirst", sender.name()));
        return "redirect:/requests/{handle}";
    }
}
