package kontor.introduction;

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
import kontor.request.ContactRequests;
import kontor.shared.NewestFirst;

/** Introductions that I have asked for. Everything here comes from {@link AskersView}. */
@Controller
@RequestMapping("/introductions/sent")
class SentIntroductionsController {

    private final Introductions introductions;
    private final ContactRequests requests;

    SentIntroductionsController(Introductions introductions, ContactRequests requests) {
        this.introductions = introductions;
        this.requests = requests;
    }

    @GetMapping
    String list(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        model.addAttribute("introductions", introductions.allAsked(me, NewestFirst.before(before)));
        return "introduction/sent";
    }

    /** What stands in the way of forwarding it is for the asker to know, as far as it is the asker's own affair. */
    @GetMapping("/{handle}")
    String show(@Me Member me, @Other Member target, Model model) {
        model.addAttribute("introduction", introductions.asked(me, target));
        model.addAttribute("mayAsk", requests.mayAsk(me, target));
        return "introduction/sent-introduction";
    }

    @PostMapping("/{handle}/withdrawal")
    String withdraw(@Me Member me, @Other Member target) {
        introductions.withdraw(me, target);
        return "redirect:/introductions/sent/{handle}";
    }
}
