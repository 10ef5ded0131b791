package kontor.release;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;

import static java.util.Collections.emptySet;

/** Taking details back, from one member or from everybody, which nobody is told (D2). */
@Controller
@RequestMapping("/me/contact-details/releases")
class TakingBackController {

    private static final String LIST = "redirect:/me/contact-details#viewers";

    private final Releases releases;

    TakingBackController(Releases releases) {
        this.releases = releases;
    }

    /** Where a reload after signing in again leads. */
    @GetMapping({"/removal", "/{handle}/removal"})
    String back() {
        return LIST;
    }

    @PostMapping("/removal")
    String takeBackFromEverybody(@Me Member me, @RequestParam Detail item, RedirectAttributes redirect) {
        releases.takeBack(me, item);
        redirect.addFlashAttribute("notice", Message.of("release.notice.takenBack.fromAll"));
        return LIST;
    }

    /** One item, or all where none is named. */
    @PostMapping("/{handle}/removal")
    String takeBack(
            @Me Member me,
            @Other Member viewer,
            @RequestParam(required = false) @Nullable Detail item,
            RedirectAttributes redirect) {
        if (item == null) releases.release(me, viewer, emptySet());
        else releases.takeBack(me, viewer, item);

        redirect.addFlashAttribute("notice", Message.of("release.notice.takenBack", viewer.name()));
        return LIST;
    }
}
