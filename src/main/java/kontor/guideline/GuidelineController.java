package kontor.guideline;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** My guideline (E1). */
@Controller
@RequestMapping("/me/guideline")
class GuidelineController {

    private final Guidelines guidelines;

    GuidelineController(Guidelines guidelines) {
        this.guidelines = guidelines;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute(GuidelineForm.of(guidelines.of(me)));
        return "guideline/guideline";
    }

    @PostMapping
    String save(@Me Member me, @Valid GuidelineForm form, Errors errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) return "guideline/guideline";

        guidelines.state(me, form.toGuideline());
        redirect.addFlashAttribute("notice", Message.of("guideline.saved"));
        return "redirect:/me/guideline";
    }

    @ModelAttribute("max")
    int max() {
        return Guideline.MAX_LENGTH;
    }

    @ModelAttribute("choices")
    List<Integer> choices() {
        return IntStream.rangeClosed(0, Guideline.MAX_ENCOUNTERS).boxed().toList();
    }
}
