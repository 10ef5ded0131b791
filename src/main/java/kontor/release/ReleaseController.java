package kontor.release;

import java.util.Set;
import java.util.UUID;

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

/** What I release to one member, contact or not (D2), and asking the member for the like (D3). */
@Controller
@RequestMapping("/members/{handle}")
class ReleaseController {

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    @GetMapping("/release")
    String show(@Me Member me, @Other Member viewer, Model model) {
        if (me.equals(viewer)) return "redirect:/me/contact-details";

        model.addAttribute("viewer", viewer);
        model.addAttribute("offer", releases.offer(me, viewer));
        model.addAttribute("disclosure", releases.between(me, viewer));
        return "release/release";
    }

    @PostMapping("/release")
    String release(
            @Me Member me,
            @Other Member viewer,
            @RequestParam(required = false) @Nullable Set<@Nullable Detail> item,
            RedirectAttributes redirect) {
        if (me.equals(viewer)) return "redirect:/me/contact-details";

        var details = Detail.ticked(item);
        releases.release(me, viewer, details);
        redirect.addFlashAttribute(
                "notice",
                Message.of(details.isEmpty() ? "release.notice.none" : "release.notice.released", viewer.name()));
        return "redirect:/members/{handle}";
    }

    /** Where a reload after signing in again leads. */
    @GetMapping({"/release-request", "/release-request/settlement"})
    String back() {
        return "redirect:/members/{handle}";
    }

    @PostMapping("/release-request")
    String ask(
            @Me Member me,
            @Other Member owner,
            @RequestParam(required = false) @Nullable UUID key,
            RedirectAttributes redirect) {
        releases.ask(me, owner, key == null ? UUID.randomUUID() : key);
        redirect.addFlashAttribute("notice", Message.of("release.notice.asked", owner.name()));
        return "redirect:/members/{handle}";
    }

    @PostMapping("/release-request/settlement")
    String letLie(@Me Member me, @Other Member asker, RedirectAttributes redirect) {
        releases.letLie(me, asker);
        redirect.addFlashAttribute("notice", Message.of("release.notice.lies"));
        return "redirect:/me/contact-details";
    }
}
