package kontor.request;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.contact.Contacts;
import kontor.contact.Standing;
import kontor.guideline.Guideline;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.release.Offer;
import kontor.release.Releases;
import kontor.shared.Message;

/** Writing a contact request. */
@Controller
@RequestMapping("/members/{handle}/contact-request")
class ComposeController {

    private final Contacts contacts;
    private final ContactRequests requests;
    private final Releases releases;

    ComposeController(Contacts contacts, ContactRequests requests, Releases releases) {
        this.contacts = contacts;
        this.requests = requests;
        this.releases = releases;
    }

    @GetMapping
    String compose(
            @Me Member me, @Other Member recipient, @RequestParam(defaultValue = "") String reason, Model model) {
        var offer = releases.offer(me);
        model.addAttribute("contactRequestForm", ContactRequestForm.begin(reason, offer.ticked()));
        return page(me, recipient, offer, model);
    }

    @PostMapping
    String send(
            @Me Member me,
            @Other Member recipient,
            @Valid ContactRequestForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return page(me, recipient, releases.offer(me), model);

        requests.send(me, recipient, form.toDraft());
        if (contacts.between(me, recipient) != Standing.CONTACT) return "redirect:/requests/sent/{handle}";

        redirect.addFlashAttribute("notice", Message.of("request.notice.crossed", recipient.name()));
        return "redirect:/members/{handle}";
    }

    private String page(Member me, Member recipient, Offer offer, Model model) {
        model.addAttribute("sender", me);
        model.addAttribute("recipient", recipient);
        model.addAttribute("guideline", Guideline.of(recipient));
        model.addAttribute("mayAsk", requests.mayAsk(me, recipient));
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("max", Note.MAX_LENGTH);
        model.addAttribute("offer", offer);
        return "request/compose";
    }
}
