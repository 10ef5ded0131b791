package kontor.contact;

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

    private final Requests requests;
    private final Contacts contacts;
    private final MeetingsFirst meetingsFirst;

    SentRequestsController(Requests requests, Contacts contacts, MeetingsFirst meetingsFirst) {
        this.requests = requests;
        this.contacts = contacts;
        this.meetingsFirst = meetingsFirst;
    }

    @GetMapping
    String list(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        model.addAttribute("requests", requests.sent(me, Sent.before(before)));
        return "contact/sent";
    }

    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member recipient, Model model) {
        var request = requests.sent(me, recipient);
        model.addAttribute("request", request);
        if (request.progress() != null) model.addAttribute("invitation", meetingsFirst.invitation(me, recipient));
        model.addAttribute("mayAsk", contacts.mayAsk(me, recipient));
        return "contact/sent-request";
    }

    @PostMapping("/{handle}/withdrawal")
    String withdraw(@Me Member me, @Other Member recipient) {
        contacts.withdraw(me, recipient);
        return "redirect:/requests/sent/{handle}";
    }
}
