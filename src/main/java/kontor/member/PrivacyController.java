package kontor.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

/**
 * Who may what of me: see the contact list (D5) and at which meetings I am (E3), find me, write to me and see what I have
 * read (N3), and what other modules bring.
 */
@Controller
@RequestMapping("/me/privacy")
class PrivacyController {

    private final Members members;
    private final List<PrivacyPart> parts;

    PrivacyController(Members members, List<PrivacyPart> parts) {
        this.members = members;
        this.parts = parts;
    }

    @GetMapping
    String show(@Me Member me, Model model) {
        model.addAttribute(PrivacyForm.of(me));
        return "member/privacy";
    }

    @PostMapping
    String save(@Me Member me, @Valid PrivacyForm form, Errors errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) return "member/privacy";

        members.protect(me, form.toPrivacy(me.privacy()));
        if (form.attendance() != null) members.showAttendanceTo(me, form.attendance());
        redirect.addFlashAttribute("notice", Message.of("member.privacy.saved"));
        return "redirect:/me/privacy";
    }

    @ModelAttribute("attendances")
    AttendanceVisibility[] attendances() {
        return AttendanceVisibility.values();
    }

    @ModelAttribute("contactLists")
    ContactListVisibility[] contactLists() {
        return ContactListVisibility.values();
    }

    @ModelAttribute("parts")
    Map<String, Object> parts(@Me Member me) {
        var contents = new LinkedHashMap<String, Object>();
        parts.forEach(part -> contents.put(part.template(), part.content(me)));
        return contents;
    }

    @ModelAttribute("writers")
    MessagesFrom[] writers() {
        return MessagesFrom.values();
    }
}
