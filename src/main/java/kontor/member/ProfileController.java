package kontor.member;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.shared.Message;

/** My own profile. */
@Controller
@RequestMapping("/me/profile")
class ProfileController {

    private final Members members;
    private final Industries industries;

    ProfileController(Members members, Industries industries) {
        this.members = members;
        this.industries = industries;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute(ProfileForm.of(me));
        return edit(me, model);
    }

    @PostMapping
    String save(@Me Member me, @Valid ProfileForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) return edit(me, model);

        members.describe(me, form.toTexts());
        redirect.addFlashAttribute("notice", Message.of("member.profile.saved"));
        return "redirect:/me/profile";
    }

    @ModelAttribute("countries")
    List<Countries.Option> countries(Locale language) {
        return Countries.in(language);
    }

    @ModelAttribute("industries")
    List<Industry> industries(Locale language) {
        return industries.in(language);
    }

    private String edit(Member me, Model model) {
        model.addAttribute("member", me);
        return "member/profile";
    }
}
