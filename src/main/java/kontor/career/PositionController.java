package kontor.career;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.shared.Message;

/** My positions. */
@Controller
@RequestMapping("/me/profile/positions")
class PositionController {

    private final Careers careers;

    PositionController(Careers careers) {
        this.careers = careers;
    }

    @GetMapping
    String list(@Me Member me, PositionForm empty, Model model) {
        return showAll(me, model);
    }

    @PostMapping
    String add(@Me Member me, @Valid PositionForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) return showAll(me, model);

        careers.addPosition(me, form.toDraft());
        return toList("career.position.added", redirect);
    }

    @GetMapping("/{number}")
    String edit(@Me Member me, @PathVariable long number, Model model) {
        model.addAttribute(PositionForm.of(careers.position(me, number)));
        return "career/position";
    }

    @PostMapping("/{number}")
    String save(
            @Me Member me,
            @PathVariable long number,
            @Valid PositionForm form,
            Errors errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return editAgain(me, number);

        careers.changePosition(me, number, form.toDraft());
        return toList("career.position.saved", redirect);
    }

    @PostMapping("/{number}/removal")
    String remove(@Me Member me, @PathVariable long number, RedirectAttributes redirect) {
        careers.removePosition(me, number);
        return toList("career.position.removed", redirect);
    }

    private String showAll(Member me, Model model) {
        model.addAttribute("positions", careers.positionsOf(me));
        return "career/positions";
    }

    private String editAgain(Member me, long number) {
        careers.position(me, number); // 404 before faults
        return "career/position";
    }

    private static String toList(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/me/profile/positions";
    }
}
