package kontor.introduction;

import java.time.Instant;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.request.Recommendation;
import kontor.shared.Message;
import kontor.shared.NewestFirst;

/** Introductions that I am asked for: whom I may introduce to whom. */
@Controller
@RequestMapping("/introductions")
class IntroductionsController {

    private static final String PAGE = "redirect:/introductions/{asker}/{target}";

    private final Introductions introductions;

    IntroductionsController(Introductions introductions) {
        this.introductions = introductions;
    }

    @GetMapping
    String list(
            @Me Member me,
            @RequestParam(defaultValue = "false") boolean done,
            @RequestParam(required = false) @Nullable Instant before,
            Model model) {
        model.addAttribute("done", done);
        model.addAttribute("introductions", introductions.allReceived(me, done, NewestFirst.before(before)));
        return "introduction/list";
    }

    @GetMapping("/{asker}/{target}")
    String show(@Me Member me, @Other("asker") Member asker, @Other("target") Member target, Model model) {
        model.addAttribute(ForwardingForm.empty());
        return page(me, asker, target, model);
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping("/{asker}/{target}/forwarding")
    String back() {
        return PAGE;
    }

    @PostMapping("/{asker}/{target}/forwarding")
    String forward(
            @Me Member me,
            @Other("asker") Member asker,
            @Other("target") Member target,
            @Valid ForwardingForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return page(me, asker, target, model);

        if (introductions.forward(me, asker, target, form.recommendation()))
            redirect.addFlashAttribute("notice", Message.of("introduction.notice.forwarded", target.name()));
        return PAGE;
    }

    @PostMapping("/{asker}/{target}/dismissal")
    String dismiss(
            @Me Member me, @Other("asker") Member asker, @Other("target") Member target, RedirectAttributes redirect) {
        introductions.dismiss(me, asker, target);
        redirect.addFlashAttribute("notice", Message.of("introduction.notice.dismissed", asker.firstName()));
        return "redirect:/introductions";
    }

    private String page(Member me, Member asker, Member target, Model model) {
        var introduction = introductions.received(me, asker, target);
        model.addAttribute("introduction", introduction);
        if (introduction.isOpen())
            model.addAttribute("mayForward", introductions.mayForward(introduction, asker, target));
        model.addAttribute("max", Recommendation.MAX_LENGTH);
        return "introduction/introduction";
    }
}
