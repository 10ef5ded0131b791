package kontor.administration;

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
import kontor.member.Members;
import kontor.shared.Message;
import kontor.shared.NotFound;

/** Suspending and restoring a member, each with a page that says what it means before it is done. */
@Controller
@RequestMapping("/admin/members/{handle}/suspension")
class SuspensionController {

    private final Administration administration;
    private final Members members;

    SuspensionController(Administration administration, Members members) {
        this.administration = administration;
        this.members = members;
    }

    @GetMapping
    String show(@Me Member me, @PathVariable String handle, Model model) {
        var member = find(handle);
        model.addAttribute(new ReasonForm(""));
        model.addAttribute(new RemarkForm(""));
        return member.isSuspended() ? restoration(member, model) : suspension(me, member, model);
    }

    @PostMapping
    String suspend(
            @Me Member me,
            @PathVariable String handle,
            @Valid ReasonForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var member = find(handle);
        administration.maySuspend(me, member).enforce();
        if (errors.hasErrors()) return suspension(me, member, model);

        administration.suspend(me, member, form.reason());
        redirect.addFlashAttribute("notice", Message.of("administration.notice.suspended", member.name()));
        return "redirect:/admin/members/{handle}";
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping("/removal")
    String back() {
        return "redirect:/admin/members/{handle}/suspension";
    }

    @PostMapping("/removal")
    String restore(
            @Me Member me,
            @PathVariable String handle,
            @Valid RemarkForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var member = find(handle);
        if (errors.hasErrors()) return restoration(member, model);

        administration.restore(me, member, form.reason());
        redirect.addFlashAttribute("notice", Message.of("administration.notice.restored", member.name()));
        return "redirect:/admin/members/{handle}";
    }

    private Member find(String handle) {
        return members.findByHandle(handle).orElseThrow(NotFound::new);
    }

    private String suspension(Member me, Member member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("max", ReasonForm.MAX);
        model.addAttribute("maySuspend", administration.maySuspend(me, member));
        return "administration/suspension";
    }

    private static String restoration(Member member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("max", ReasonForm.MAX);
        return "administration/restoration";
    }
}
