package kontor.release;

import java.time.Clock;
import java.util.List;
import java.util.Set;

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
import kontor.release.ReleaseList.Side;
import kontor.shared.Message;

import static java.util.stream.Collectors.toSet;

/** My contact details, who asks for them, who sees them, and which of others I see. */
@Controller
@RequestMapping("/me/contact-details")
class ContactDetailsController {

    private static final int ASKS = 25;

    private final ContactDetails details;
    private final ReleaseList releases;
    private final AskRepository asks;
    private final Clock clock;

    ContactDetailsController(ContactDetails details, ReleaseList releases, AskRepository asks, Clock clock) {
        this.details = details;
        this.releases = releases;
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @Me Member me,
            @RequestParam(defaultValue = "") String viewersAfter,
            @RequestParam(defaultValue = "") String ownersAfter,
            Model model) {
        var items = details.of(me);
        model.addAttribute(ContactDetailsForm.of(items));
        var preset = items.stream().filter(OwnItem::preset).map(OwnItem::detail).collect(toSet());
        return page(me, items, preset, viewersAfter, ownersAfter, model);
    }

    @PostMapping
    String save(
            @Me Member me,
            @Valid ContactDetailsForm form,
            Errors errors,
            @RequestParam(name = "default", required = false) @Nullable Set<@Nullable Detail> sent,
            Model model,
            RedirectAttributes redirect) {
        var preset = Detail.ticked(sent);
        if (errors.hasErrors()) return page(me, details.of(me), preset, "", "", model);

        details.save(me, form.toValues(), preset);
        redirect.addFlashAttribute("notice", Message.of("release.notice.saved"));
        return "redirect:/me/contact-details";
    }

    private String page(
            Member me, List<OwnItem> items, Set<Detail> preset, String viewersAfter, String ownersAfter, Model model) {
        model.addAttribute("items", items);
        model.addAttribute("preset", preset);
        model.addAttribute("details", Detail.values());
        model.addAttribute("asks", asks.open(me, clock.instant().minus(ReleaseRequestPolicy.PAUSE), ASKS));
        model.addAttribute("viewers", releases.of(me, Side.BY_ME, viewersAfter));
        model.addAttribute("owners", releases.of(me, Side.TO_ME, ownersAfter));
        return "release/contact-details";
    }
}
