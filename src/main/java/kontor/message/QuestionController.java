package kontor.message;

import java.time.Clock;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;

/** Asking the sender of a request something before deciding on it (R4). */
@Controller
@RequestMapping("/requests/{handle}/question")
class QuestionController {

    private final Conversations conversations;
    private final Clock clock;

    QuestionController(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    @GetMapping
    String compose(@Me Member me, @Other Member sender, Model model) {
        model.addAttribute("messageForm", MessageForm.empty());
        return page(me, sender, model);
    }

    @PostMapping
    String ask(
            @Me Member me,
            @Other Member sender,
            @Valid MessageForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return page(me, sender, model);

        if (conversations.ask(me, sender, form.text(), form.submission(clock.instant())))
            redirect.addFlashAttribute("notice", Message.of("message.question.sent", sender.name()));
        return "redirect:/requests/{handle}";
    }

    /** A request that does not wait any more has a page that says what holds (R6). */
    private String page(Member me, Member sender, Model model) {
        var inquiry = conversations.inquire(me, sender);
        if (inquiry.isEmpty()) return "redirect:/requests/{handle}";

        model.addAttribute("sender", sender);
        model.addAttribute("inquiry", inquiry.get());
        return "message/question";
    }
}
