package kontor.message;

import java.time.Clock;
import java.time.Instant;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.MemberCard;
import kontor.member.Other;
import kontor.message.ConversationList.Place;

@Controller
class ConversationController {

    private static final long NEWEST = Long.MAX_VALUE;

    private final Conversations conversations;
    private final Clock clock;

    ConversationController(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @GetMapping("/messages")
    String list(
            @Me Member me,
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(required = false) @Nullable Long number,
            Model model) {
        var place = before == null || number == null ? Place.START : new Place(before, number);

        model.addAttribute("list", conversations.list(me, place));
        return "message/list";
    }

    @GetMapping("/messages/{handle}")
    @Transactional // what the page asks is one transaction, and not one for each question
    String show(
            @Me Member me, @Other Member other, @RequestParam(required = false) @Nullable Long before, Model model) {
        model.addAttribute("messageForm", MessageForm.empty());
        return conversation(me, other, before == null ? NEWEST : before, model);
    }

    /** A conversation whose other member has left: what is left of it are one's own words. */
    @GetMapping("/messages/former/{number}")
    String showFormer(
            @Me Member me,
            @PathVariable Long number,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        model.addAttribute("number", number);
        model.addAttribute("conversation", conversations.openFormer(me, number, before == null ? NEWEST : before));
        model.addAttribute("newest", before == null);
        return "message/former";
    }

    @PostMapping("/messages/{handle}")
    String write(@Me Member me, @Other Member other, @Valid MessageForm form, Errors errors, Model model) {
        if (errors.hasErrors()) return conversation(me, other, NEWEST, model);

        conversations.write(me, other, form.text(), form.submission(clock.instant()));
        return "redirect:/messages/{handle}";
    }

    private String conversation(Member me, Member other, long before, Model model) {
        model.addAttribute("other", MemberCard.of(other));
        model.addAttribute("conversation", conversations.open(me, other, before));
        model.addAttribute("newest", before == NEWEST);
        model.addAttribute("mayWrite", conversations.mayWrite(me, other));
        return "message/conversation";
    }
}
