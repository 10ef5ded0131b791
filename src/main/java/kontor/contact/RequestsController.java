package kontor.contact;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.release.Detail;
import kontor.release.Releases;
import kontor.shared.Message;

/** Requests that I have received, and the short answers; those with a form have controllers of their own (R4). */
@Controller
@RequestMapping("/requests")
class RequestsController {

    private final Requests requests;
    private final Contacts contacts;
    private final MeetingsFirst meetingsFirst;
    private final Releases releases;

    RequestsController(Requests requests, Contacts contacts, MeetingsFirst meetingsFirst, Releases releases) {
        this.requests = requests;
        this.contacts = contacts;
        this.meetingsFirst = meetingsFirst;
        this.releases = releases;
    }

    @GetMapping
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        var declined = answer.equals("declined");
        model.addAttribute("declined", declined);
        model.addAttribute("requests", requests.received(me, declined, Sent.before(before)));
        model.addAttribute("myDetails", releases.offer(me));
        return "contact/inbox";
    }

    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member sender, Model model) {
        model.addAttribute("request", requests.received(me, sender));
        model.addAttribute("standing", contacts.between(me, sender));
        model.addAttribute("offer", meetingsFirst.offer(me, sender));
        model.addAttribute("myDetails", releases.offer(me));
        return "contact/request";
    }

    @PostMapping("/{handle}/acceptance")
    String accept(
            @Me Member me,
            @Other Member sender,
            @RequestParam(required = false) @Nullable Set<@Nullable Detail> release,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        if (!contacts.accept(me, sender, Detail.ticked(release))) return "redirect:/requests/{handle}";

        redirect.addFlashAttribute("notice", Message.of("contact.notice.accepted", sender.name()));
        return next(from);
    }

    @PostMapping("/{handle}/decline")
    String decline(
            @Me Member me,
            @Other Member sender,
            @RequestParam(defaultValue = "false") boolean forGood,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        var declined = forGood ? contacts.declineForGood(me, sender) : contacts.decline(me, sender);
        if (!declined) return "redirect:/requests/{handle}";

        redirect.addFlashAttribute(
                "notice",
                Message.of(forGood ? "contact.notice.declinedForGood" : "contact.notice.declined", sender.name()));
        return next(from);
    }

    /** An answer in a conversation leaves the member there. */
    private static String next(String from) {
        return from.equals("conversation") ? "redirect:/messages/{handle}" : "redirect:/requests";
    }
}
