package kontor.administration;

import java.util.UUID;

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
import kontor.registration.Application;
import kontor.registration.ApplicationList;
import kontor.shared.Message;
import kontor.shared.NotFound;

/** Deciding on an application, and helping somebody to confirm the address. What is decided has no page any more. */
@Controller
@RequestMapping("/admin/applications/{reference}")
class ApplicationController {

    private final ApplicationList applications;
    private final Administration administration;

    ApplicationController(ApplicationList applications, Administration administration) {
        this.applications = applications;
        this.administration = administration;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        model.addAttribute(new RemarkForm(""));
        return application(read(reference), model);
    }

    @PostMapping("/approval")
    String approve(@Me Member me, @PathVariable String reference, RedirectAttributes redirect) {
        var done = administration.approve(me, uuid(reference));
        return toQueue(done ? "administration.notice.approved" : "administration.notice.decided", redirect);
    }

    /** Where a form that had a fault stands: whoever asks for its address anew gets the page. */
    @GetMapping("/refusal")
    String back() {
        return "redirect:/admin/applications/{reference}";
    }

    @PostMapping("/refusal")
    String turnDown(
            @Me Member me,
            @PathVariable String reference,
            @Valid RemarkForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return application(read(reference), model);

        var done = administration.turnDown(me, uuid(reference), form.reason());
        return toQueue(done ? "administration.notice.turnedDown" : "administration.notice.decided", redirect);
    }

    @PostMapping("/confirmation")
    String askAgainToConfirm(@Me Member me, @PathVariable String reference, RedirectAttributes redirect) {
        var done = administration.askAgainToConfirm(me, uuid(reference));
        var notice = done ? "administration.notice.confirmationSent" : "administration.notice.confirmationGone";
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/admin/members?state=unconfirmed";
    }

    private Application read(String reference) {
        return applications.findWaiting(uuid(reference)).orElseThrow(NotFound::new);
    }

    private static String application(Application application, Model model) {
        model.addAttribute("applicant", application);
        model.addAttribute("max", ReasonForm.MAX);
        return "administration/application";
    }

    private static String toQueue(String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice));
        return "redirect:/admin/members?state=waiting";
    }

    private static UUID uuid(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
