package kontor.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;

/** Requests that I have sent. Everything here comes from {@link SendersView} (R3). */
@Controller
@RequestMapping("/requests/sent")
class SentRequestsController {

    private final RequestPages pages;
    private final ContactRequests requests;

    SentRequestsController(RequestPages pages, ContactRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    String list(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        model.addAttribute("requests", pages.sent(me, Sent.before(before)));
        return "request/sent";
    }

    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member recipient, Model model) {
        var request = pages.sent(me, recipient);
        model.addAttribute("request", request);
        if (request.progress() != null) model.addAttribute("invitation", pages.invitation(me, recipient));
        model.addAttribute("mayAsk", requests.mayAsk(me, recipient));
        return "request/sent-request";
    }

    @PostMapping("/{handle}/withdrawal")
    String withdraw(@Me Member me, @Other Member recipient) {
        requests.withdraw(me, recipient);
        return "redirect:/requests/sent/{handle}";
    }
}
