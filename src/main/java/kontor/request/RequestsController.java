package kontor.request;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.contact.Contacts;
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

    private final RequestPages pages;
    private final Contacts contacts;
    private final ContactRequests requests;
    private final Releases releases;

    RequestsController(RequestPages pages, Contacts contacts, ContactRequests requests, Releases releases) {
        this.pages = pages;
        this.contacts = contacts;
        this.requests = requests;
        this.releases = releases;
    }

    @GetMapping
    @Transactional(readOnly = true) // what the page asks is one transaction, and not one for each question
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        var declined = answer.equals("declined");
        model.addAttribute("declined", declined);
        model.addAttribute("requests", pages.received(me, declined, Sent.before(before)));
        model.addAttribute("myDetails", releases.offer(me));
        return "request/inbox";
    }

    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member sender, Model model) {
        model.addAttribute("request", pages.received(me, sender));
        model.addAttribute("standing", contacts.between(me, sender));
        model.addAttribute("offer", pages.offer(me, sender));
        model.addAttribute("myDetails", releases.offer(me));
        return "request/request";
    }

    @PostMapping("/{handle}/acceptance")
    String accept(
            @Me Member me,
            @Other Member sender,
            @RequestParam(required = false) @Nullable Set<@Nullable Detail> release,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        if (!requests.accept(me, sender, Detail.ticked(release))) return "redirect:/requests/{handle}";

        redirect.addFlashAttribute("notice", Message.of("request.notice.accepted", sender.name()));
        return next(from);
    }

    @PostMapping("/{handle}/decline")
    String decline(
            @Me Member me,
            @Other Member sender,
            @RequestParam(defaultValue = "false") boolean forGood,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        var declined = forGood ? requests.declineForGood(me, sender) : requests.decline(me, sender);
        if (!declined) return "redirect:/requests/{handle}";

        redirect.addFlashAttribute(
                "notice",
                Message.of(forGood ? "request.notice.declinedForGood" : "request.notice.declined", sender.name()));
        return next(from);
    }

    /** An answer in a conversation leaves the member there. */
    private static String next(String from) {
        return from.equals("conversation") ? "redirect:/messages/{handle}" : "redirect:/requests";
    }
}
