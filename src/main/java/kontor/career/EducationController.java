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

/** Where I learnt and studied. */
@Controller
@RequestMapping("/me/profile/education")
class EducationController {

    private final Careers careers;

    EducationController(Careers careers) {
        this.careers = careers;
    }

    @GetMapping
    String list(@Me Member me, EducationForm empty, Model model) {
        return showAll(me, model);
    }

    @PostMapping
    String add(@Me Member me, @Valid EducationForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) return showAll(me, model);

        careers.addEducation(me, form.toDraft());
        return toList("career.education.added", redirect);
    }

    @GetMapping("/{number}")
    String edit(@Me Member me, @PathVariable long number, Model model) {
        model.addAttribute(EducationForm.of(careers.education(me, number)));
        return "career/education";
    }

    @PostMapping("/{number}")
    String save(
            @Me Member me,
            @PathVariable long number,
            @Valid EducationForm form,
            Errors errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return editAgain(me, number);

        careers.changeEducation(me, number, form.toDraft());
        return toList("career.education.saved", redirect);
    }

    @PostMapping("/{number}/removal")
    String remove(@Me Member me, @PathVariable long number, RedirectAttributes redirect) {
        careers.removeEducation(me, number);
        return toList("career.education.removed", redirect);
    }

    private String showAll(Member me, Model model) {
        model.addAttribute("education", careers.educationOf(me));
        return "career/educations";
    }

    private String editAgain(Member me, long number) {
        careers.education(me, number); // 404 before faults
        return "career/education";
    }

    private static String toList(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/me/profile/education";
    }
}
