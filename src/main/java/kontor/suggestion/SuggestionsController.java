package kontor.suggestion;

import java.io.Serializable;
import java.time.Instant;

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
import kontor.shared.Message;

/** Whom I may know, and whom I do not want to be suggested any more. */
@Controller
@RequestMapping("/suggestions")
class SuggestionsController {

    private final Suggestions suggestions;

    SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping
    String list(@Me Member me, Model model) {
        model.addAttribute("suggestions", suggestions.many(me));
        return "suggestion/suggestions";
    }

    @GetMapping("/dismissed")
    String dismissed(@Me Member me, @RequestParam(required = false) @Nullable Instant before, Model model) {
        model.addAttribute("dismissed", suggestions.dismissed(me, before));
        return "suggestion/dismissed";
    }

    /** @param home whether it was on the home page, which is shown again */
    @PostMapping("/{handle}/dismissal")
    String dismiss(
            @Me Member me,
            @Other Member other,
            @RequestParam(defaultValue = "false") boolean home,
            RedirectAttributes redirect) {
        suggestions.dismiss(me, other);
        redirect.addFlashAttribute("undo", new Undo(other.handle(), other.name()));
        return home ? "redirect:/" : "redirect:/suggestions";
    }

    @PostMapping("/{handle}/dismissal/removal")
    String restore(@Me Member me, @Other Member other, RedirectAttributes redirect) {
        suggestions.restore(me, other);
        redirect.addFlashAttribute("notice", Message.of("suggestion.notice.restored", other.name()));
        return "redirect:/suggestions";
    }

    /** Who was dismissed just now. */
    record Undo(String handle, String name) implements Serializable {}
}
