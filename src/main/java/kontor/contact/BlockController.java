package kontor.contact;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import kontor.block.Blocks;
import kontor.member.Me;
import kontor.member.Member;
import kontor.member.Other;
import kontor.shared.Message;
import kontor.shared.NotFound;

/** Blocking a member, after a page that says what it means, and lifting it (N4). */
@Controller
class BlockController {

    private final Contacts contacts;
    private final Blocks blocks;

    BlockController(Contacts contacts, Blocks blocks) {
        this.contacts = contacts;
        this.blocks = blocks;
    }

    @GetMapping("/members/{handle}/block")
    String show(@Me Member me, @Other Member other, Model model) {
        contacts.mayBlock(me, other).enforce();
        model.addAttribute("other", other);
        return "contact/block";
    }

    @PostMapping("/members/{handle}/block")
    String block(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        var other = find(me, handle);
        contacts.block(me, other);
        return toPrivacy("contact.notice.blocked", other, redirect);
    }

    @PostMapping("/me/privacy/blocks/{handle}/removal")
    String unblock(@Me Member me, @PathVariable String handle, RedirectAttributes redirect) {
        var other = find(me, handle);
        contacts.unblock(me, other);
        return toPrivacy("contact.notice.unblocked", other, redirect);
    }

    /** Whom I have blocked is no {@link Other} to me any more, and a form sent twice is answered as the first time. */
    private Member find(Member me, String handle) {
        return blocks.find(me, handle).orElseThrow(NotFound::new);
    }

    private static String toPrivacy(String notice, Member other, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Message.of(notice, other.name()));
        return "redirect:/me/privacy";
    }
}
